//! Comparison of documents: every kind of change, what the vendor does not see, and what is none.

mod blind_spots;
mod changes;
mod effects;
mod mutations;
mod outputs;
mod policy;
mod spellings;
mod support;
mod symmetry;
