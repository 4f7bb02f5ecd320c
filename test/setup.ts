import fc from "fast-check";

// The same examples in every run, so that a red build is never a matter of luck. To look further:
// FAST_CHECK_SEED=$RANDOM npm test
const asked = Number(process.env["FAST_CHECK_SEED"]);
fc.configureGlobal({ seed: Number.isInteger(asked) && asked > 0 ? asked : 7 });
