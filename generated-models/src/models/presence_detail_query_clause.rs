// @generated from the schema "PresenceDetailQueryClause"; changes made here are lost at the next generation

use crate::PresenceDetailQueryPredicate;
use crate::runtime::{Extra, Open};

/// The schema `PresenceDetailQueryClause`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PresenceDetailQueryClause {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `predicates`: `array of PresenceDetailQueryPredicate`, required.
    pub predicates: Option<Vec<PresenceDetailQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PresenceDetailQueryClause "PresenceDetailQueryClause" 2 {
    (
        r#type: Open<Type> = "type" with_type required,
        predicates: Vec<PresenceDetailQueryPredicate> = "predicates" with_predicates required,
    )
});

/// The property `type` of `PresenceDetailQueryClause`. Known values: `and`, `or`.
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
