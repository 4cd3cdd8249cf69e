//! Tests of the wire contract, on models written exactly as the generator prints them.

mod samples;
mod smoke;
