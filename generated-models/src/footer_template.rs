// @generated from the schema "FooterTemplate"; changes made here are lost at the next generation

/// The schema `FooterTemplate`.
#[repr(C)]
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

crate::runtime::model!(FooterTemplate "FooterTemplate" 2 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        applicable_resources: ::std::vec::Vec<crate::runtime::Open<ApplicableResources>> = "applicableResources" 0 with_applicable_resources,
    )
});

/// The property `type` of `FooterTemplate`. Known values: `Signature`.
#[non_exhaustive]
pub enum Type {
    Signature,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Signature, "Signature")];
}

/// The property `applicableResources` of `FooterTemplate`. Known values: `Campaign`.
#[non_exhaustive]
pub enum ApplicableResources {
    Campaign,
}

crate::runtime::known!(ApplicableResources);

impl crate::runtime::Enum for ApplicableResources {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Campaign, "Campaign")];
}
