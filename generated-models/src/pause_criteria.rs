// @generated from the schema "PauseCriteria"; changes made here are lost at the next generation

/// The schema `PauseCriteria`.
pub struct PauseCriteria {
    /// `urlFragment`: `string`.
    #[doc(alias = "urlFragment")]
    pub url_fragment: ::std::option::Option<::std::string::String>,
    /// `condition`: `string`.
    pub condition: ::std::option::Option<crate::runtime::Open<Condition>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PauseCriteria {
    const EMPTY: Self = Self {
        url_fragment: ::std::option::Option::None,
        condition: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PauseCriteria = &<PauseCriteria as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PauseCriteria",
        empty: E,
        extra: &E.extra,
        properties: &[("urlFragment", "url_fragment", 0), ("condition", "condition", 0)],
        fields: &[&E.url_fragment, &E.condition],
    }
};

crate::runtime::model!(PauseCriteria);

crate::runtime::setters!(PauseCriteria {
    with_url_fragment: url_fragment: ::std::string::String,
    with_condition: condition: crate::runtime::Open<Condition>,
});

/// The property `condition` of `PauseCriteria`. Known values: `Includes`, `DoesNotInclude`, `StartsWith`, `EndsWith`, `Equals`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Condition {
    Includes,
    DoesNotInclude,
    StartsWith,
    EndsWith,
    Equals,
}

impl crate::runtime::Enum for Condition {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Includes, "Includes"),
        (Self::DoesNotInclude, "DoesNotInclude"),
        (Self::StartsWith, "StartsWith"),
        (Self::EndsWith, "EndsWith"),
        (Self::Equals, "Equals"),
    ];
}
