// @generated from the schema "PauseCriteria"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `PauseCriteria`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PauseCriteria {
    /// `urlFragment`: `string`.
    #[doc(alias = "urlFragment")]
    pub url_fragment: Option<String>,
    /// `condition`: one of `Includes`, `DoesNotInclude`, `StartsWith`, `EndsWith` and `Equals`.
    pub condition: Option<Open<Condition>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PauseCriteria "PauseCriteria" 2 {
    (
        url_fragment: String = "urlFragment" with_url_fragment,
        condition: Open<Condition> = "condition" with_condition,
    )
});

/// The property `condition` of `PauseCriteria`. Known values: `Includes`, `DoesNotInclude`, `StartsWith`, `EndsWith`, `Equals`.
#[repr(u16)]
#[non_exhaustive]
pub enum Condition {
    Includes,
    DoesNotInclude,
    StartsWith,
    EndsWith,
    Equals,
}

crate::runtime::values!(Condition {
    Includes = "Includes",
    DoesNotInclude = "DoesNotInclude",
    StartsWith = "StartsWith",
    EndsWith = "EndsWith",
    Equals = "Equals",
});
