// @generated from the schema "SocialMediaQueryClause"; changes made here are lost at the next generation

use crate::SocialMediaQueryPredicate;
use crate::runtime::{Extra, Open};

/// The schema `SocialMediaQueryClause`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SocialMediaQueryClause {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `predicates`: `array of SocialMediaQueryPredicate`, required.
    pub predicates: Option<Vec<SocialMediaQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SocialMediaQueryClause "SocialMediaQueryClause" 2 {
    (
        r#type: Open<Type> = "type" with_type required,
        predicates: Vec<SocialMediaQueryPredicate> = "predicates" with_predicates required,
    )
});

/// The property `type` of `SocialMediaQueryClause`. Known values: `and`, `or`.
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
