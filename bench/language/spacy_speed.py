"""spaCy's side of the benchmark: one process a core reads the articles again at each line of standard input.

    python spacy_speed.py ARTICLES.json MODULE PROCESSES

ARTICLES.json is a list of texts, MODULE the installed package of the pipeline (en_core_web_sm). For each line read it prints
{"seconds": …, "tokens": …}; the time is that of the slowest process, without its start and its load of the model.
"""

import importlib
import json
import multiprocessing
import sys
import time


def reader(module, texts, go, done):
    nlp = importlib.import_module(module).load()
    list(nlp.pipe(texts[:5]))
    done.put(0)
    while go.get():
        done.put(sum(len(document) for document in nlp.pipe(texts)))


def main():
    texts, module, count = json.load(open(sys.argv[1], encoding="utf-8")), sys.argv[2], int(sys.argv[3])
    done = multiprocessing.Queue()
    queues = []
    for index in range(count):
        queues.append(multiprocessing.Queue())
        multiprocessing.Process(target=reader, args=(module, texts[index::count], queues[-1], done), daemon=True).start()
    for _ in queues:
        done.get()
    print("ready", flush=True)
    for _ in sys.stdin:
        started = time.perf_counter()
        for queue in queues:
            queue.put(True)
        tokens = sum(done.get() for _ in queues)
        print(json.dumps({"seconds": time.perf_counter() - started, "tokens": tokens}), flush=True)


if __name__ == "__main__":
    main()
