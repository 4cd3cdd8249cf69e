// @generated from the schema "PauseCriteria"; changes made here are lost at the next generation

/// The schema `PauseCriteria`.
#[repr(C)]
pub struct PauseCriteria {
    /// `urlFragment`: `string`.
    #[doc(alias = "urlFragment")]
    pub url_fragment: ::std::option::Option<::std::string::String>,
    /// `condition`: `string`.
    pub condition: ::std::option::Option<crate::runtime::Open<Condition>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PauseCriteria "PauseCriteria" 2 {
    (
        url_fragment: ::std::string::String = "urlFragment" 0 with_url_fragment,
        condition: crate::runtime::Open<Condition> = "condition" 0 with_condition,
    )
});

/// The property `condition` of `PauseCriteria`. Known values: `Includes`, `DoesNotInclude`, `StartsWith`, `EndsWith`, `Equals`.
#[non_exhaustive]
pub enum Condition {
    Includes,
    DoesNotInclude,
    StartsWith,
    EndsWith,
    Equals,
}

crate::runtime::known!(Condition);

impl crate::runtime::Enum for Condition {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Includes, "Includes"),
        (Self::DoesNotInclude, "DoesNotInclude"),
        (Self::StartsWith, "StartsWith"),
        (Self::EndsWith, "EndsWith"),
        (Self::Equals, "Equals"),
    ];
}
