// @generated from the schema "PatchSurveyQuestion"; changes made here are lost at the next generation

/// The schema `PatchSurveyQuestion`.
#[repr(C)]
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

crate::runtime::model!(PatchSurveyQuestion "PatchSurveyQuestion" 5 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        label: ::std::string::String = "label" 1 with_label,
        customer_property: crate::runtime::Open<CustomerProperty> = "customerProperty" 0 with_customer_property,
        choices: ::std::vec::Vec<::std::string::String> = "choices" 0 with_choices,
        is_mandatory: bool = "isMandatory" 0 with_is_mandatory,
    )
});

/// The property `type` of `PatchSurveyQuestion`. Known values: `text`, `hidden`, `select`, `checkbox`, `textarea`.
#[non_exhaustive]
pub enum Type {
    Text,
    Hidden,
    Select,
    Checkbox,
    Textarea,
}

crate::runtime::known!(Type);

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
#[non_exhaustive]
pub enum CustomerProperty {
    GivenName,
    FamilyName,
    Email,
    Phone,
    Gender,
    CompanyName,
}

crate::runtime::known!(CustomerProperty);

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
