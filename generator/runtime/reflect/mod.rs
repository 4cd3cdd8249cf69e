//! Reflection: what a model has by its description, whatever its type.
//!
//! `schema` describes a type, `value` says what a property can hold (a [`View`](value::View) of it, a slot to fill), `model`
//! and `union` are the traits of generated types, and `walk` does with all of them what derives would do for each: clone,
//! compare, print, find what is missing.

pub(super) mod model;
pub(super) mod schema;
pub(super) mod union;
pub(super) mod value;
pub(super) mod walk;
