// @generated from the schema "PresenceDetailQueryFilter"; changes made here are lost at the next generation

use crate::{PresenceDetailQueryClause, PresenceDetailQueryPredicate};
use crate::runtime::{Extra, Open};

/// The schema `PresenceDetailQueryFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PresenceDetailQueryFilter {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `clauses`: `array of PresenceDetailQueryClause`.
    pub clauses: Option<Vec<PresenceDetailQueryClause>>,
    /// `predicates`: `array of PresenceDetailQueryPredicate`.
    pub predicates: Option<Vec<PresenceDetailQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PresenceDetailQueryFilter "PresenceDetailQueryFilter" 3 {
    (
        r#type: Open<Type> = "type" with_type required,
        clauses: Vec<PresenceDetailQueryClause> = "clauses" with_clauses,
        predicates: Vec<PresenceDetailQueryPredicate> = "predicates" with_predicates,
    )
});

/// The property `type` of `PresenceDetailQueryFilter`. Known values: `and`, `or`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    And,
    Or,
}

crate::runtime::values!(Type {
    And = "and",
    Or = "or",
});
