// @generated from the schema "SocialMediaQueryFilter"; changes made here are lost at the next generation

use crate::{SocialMediaQueryClause, SocialMediaQueryPredicate};
use crate::runtime::{Extra, Open};

/// The schema `SocialMediaQueryFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SocialMediaQueryFilter {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `clauses`: `array of SocialMediaQueryClause`.
    pub clauses: Option<Vec<SocialMediaQueryClause>>,
    /// `predicates`: `array of SocialMediaQueryPredicate`.
    pub predicates: Option<Vec<SocialMediaQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SocialMediaQueryFilter "SocialMediaQueryFilter" 3 {
    (
        r#type: Open<Type> = "type" with_type required,
        clauses: Vec<SocialMediaQueryClause> = "clauses" with_clauses,
        predicates: Vec<SocialMediaQueryPredicate> = "predicates" with_predicates,
    )
});

/// The property `type` of `SocialMediaQueryFilter`. Known values: `and`, `or`.
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
