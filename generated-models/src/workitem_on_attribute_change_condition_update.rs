// @generated from the schema "WorkitemOnAttributeChangeConditionUpdate"; changes made here are lost at the next generation

/// The schema `WorkitemOnAttributeChangeConditionUpdate`.
#[repr(C)]
pub struct WorkitemOnAttributeChangeConditionUpdate {
    /// `attribute`: `string`, required.
    pub attribute: ::std::option::Option<crate::runtime::Open<Attribute>>,
    /// `newValue`: `string`, required.
    #[doc(alias = "newValue")]
    pub new_value: ::std::option::Option<::std::string::String>,
    /// `oldValue`: `string`.
    #[doc(alias = "oldValue")]
    pub old_value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkitemOnAttributeChangeConditionUpdate "WorkitemOnAttributeChangeConditionUpdate" 3 {
    (
        attribute: crate::runtime::Open<Attribute> = "attribute" 1 with_attribute,
        new_value: ::std::string::String = "newValue" 1 with_new_value,
        old_value: ::std::string::String = "oldValue" 0 with_old_value,
    )
});

/// The property `attribute` of `WorkitemOnAttributeChangeConditionUpdate`. Known values: `statusId`.
#[non_exhaustive]
pub enum Attribute {
    StatusId,
}

crate::runtime::known!(Attribute);

impl crate::runtime::Enum for Attribute {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::StatusId, "statusId")];
}
