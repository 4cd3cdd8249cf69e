// @generated from the schema "PatchSurveyQuestion"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `PatchSurveyQuestion`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PatchSurveyQuestion {
    /// `type`: one of `text`, `hidden`, `select`, `checkbox` and `textarea`.
    pub r#type: Option<Open<Type>>,
    /// `label`: `string`, required.
    pub label: Option<String>,
    /// `customerProperty`: one of `givenName`, `familyName`, `email`, `phone` and 2 more.
    #[doc(alias = "customerProperty")]
    pub customer_property: Option<Open<CustomerProperty>>,
    /// `choices`: `array of string`.
    pub choices: Option<Vec<String>>,
    /// `isMandatory`: `boolean`.
    #[doc(alias = "isMandatory")]
    pub is_mandatory: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PatchSurveyQuestion "PatchSurveyQuestion" 5 {
    (
        r#type: Open<Type> = "type" with_type,
        label: String = "label" with_label required,
        customer_property: Open<CustomerProperty> = "customerProperty" with_customer_property,
        choices: Vec<String> = "choices" with_choices,
        is_mandatory: bool = "isMandatory" with_is_mandatory,
    )
});

/// The property `type` of `PatchSurveyQuestion`. Known values: `text`, `hidden`, `select`, `checkbox`, `textarea`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Text,
    Hidden,
    Select,
    Checkbox,
    Textarea,
}

crate::runtime::values!(Type {
    Text = "text",
    Hidden = "hidden",
    Select = "select",
    Checkbox = "checkbox",
    Textarea = "textarea",
});

/// The property `customerProperty` of `PatchSurveyQuestion`. Known values: `givenName`, `familyName`, `email`, `phone`, `gender`, `companyName`.
#[repr(u16)]
#[non_exhaustive]
pub enum CustomerProperty {
    GivenName,
    FamilyName,
    Email,
    Phone,
    Gender,
    CompanyName,
}

crate::runtime::values!(CustomerProperty {
    GivenName = "givenName",
    FamilyName = "familyName",
    Email = "email",
    Phone = "phone",
    Gender = "gender",
    CompanyName = "companyName",
});
