// @generated from the schema "PatchSurveyQuestion"; changes made here are lost at the next generation

/// The schema `PatchSurveyQuestion`.
pub struct PatchSurveyQuestion {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `label`: `string`, required.
    pub label: ::std::option::Option<::std::string::String>,
    /// `customerProperty`: `string`.
    #[doc(alias = "customerProperty")]
    pub customer_property: ::std::option::Option<crate::runtime::Open<CustomerProperty>>,
    /// `choices`: `array of string`.
    pub choices: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `isMandatory`: `boolean`.
    #[doc(alias = "isMandatory")]
    pub is_mandatory: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PatchSurveyQuestion {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        label: ::std::option::Option::None,
        customer_property: ::std::option::Option::None,
        choices: ::std::option::Option::None,
        is_mandatory: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PatchSurveyQuestion = &<PatchSurveyQuestion as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PatchSurveyQuestion",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 0),
            ("label", "label", 1),
            ("customerProperty", "customer_property", 0),
            ("choices", "choices", 0),
            ("isMandatory", "is_mandatory", 0),
        ],
        fields: &[&E.r#type, &E.label, &E.customer_property, &E.choices, &E.is_mandatory],
    }
};

crate::runtime::model!(PatchSurveyQuestion);

crate::runtime::setters!(PatchSurveyQuestion {
    with_type: r#type: crate::runtime::Open<Type>,
    with_label: label: ::std::string::String,
    with_customer_property: customer_property: crate::runtime::Open<CustomerProperty>,
    with_choices: choices: ::std::vec::Vec<::std::string::String>,
    with_is_mandatory: is_mandatory: bool,
});

/// The property `type` of `PatchSurveyQuestion`. Known values: `text`, `hidden`, `select`, `checkbox`, `textarea`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Text,
    Hidden,
    Select,
    Checkbox,
    Textarea,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Text, "text"),
        (Self::Hidden, "hidden"),
        (Self::Select, "select"),
        (Self::Checkbox, "checkbox"),
        (Self::Textarea, "textarea"),
    ];
}

/// The property `customerProperty` of `PatchSurveyQuestion`. Known values: `givenName`, `familyName`, `email`, `phone`, `gender`, `companyName`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CustomerProperty {
    GivenName,
    FamilyName,
    Email,
    Phone,
    Gender,
    CompanyName,
}

impl crate::runtime::Enum for CustomerProperty {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::GivenName, "givenName"),
        (Self::FamilyName, "familyName"),
        (Self::Email, "email"),
        (Self::Phone, "phone"),
        (Self::Gender, "gender"),
        (Self::CompanyName, "companyName"),
    ];
}
