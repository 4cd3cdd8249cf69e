// @generated from the schema "FooterTemplate"; changes made here are lost at the next generation

/// The schema `FooterTemplate`.
pub struct FooterTemplate {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `applicableResources`: `array of string`.
    #[doc(alias = "applicableResources")]
    pub applicable_resources: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<ApplicableResources>>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FooterTemplate {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        applicable_resources: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FooterTemplate = &<FooterTemplate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FooterTemplate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 0),
            ("applicableResources", "applicable_resources", 0),
        ],
        fields: &[&E.r#type, &E.applicable_resources],
    }
};

crate::runtime::model!(FooterTemplate);

crate::runtime::setters!(FooterTemplate {
    with_type: r#type: crate::runtime::Open<Type>,
    with_applicable_resources: applicable_resources: ::std::vec::Vec<crate::runtime::Open<ApplicableResources>>,
});

/// The property `type` of `FooterTemplate`. Known values: `Signature`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Signature,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Signature, "Signature")];
}

/// The property `applicableResources` of `FooterTemplate`. Known values: `Campaign`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ApplicableResources {
    Campaign,
}

impl crate::runtime::Enum for ApplicableResources {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Campaign, "Campaign")];
}
