// @generated from the schema "CategoryRequest"; changes made here are lost at the next generation

/// The schema `CategoryRequest`.
#[repr(C)]
pub struct CategoryRequest {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `interactionType`: `string`, required.
    #[doc(alias = "interactionType")]
    pub interaction_type: ::std::option::Option<crate::runtime::Open<InteractionType>>,
    /// `criteria`: `Operand`, required.
    pub criteria: ::std::option::Option<::std::boxed::Box<crate::Operand>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CategoryRequest "CategoryRequest" 4 {
    (
        name: ::std::string::String = "name" 1 with_name,
        description: ::std::string::String = "description" 0 with_description,
        interaction_type: crate::runtime::Open<InteractionType> = "interactionType" 1 with_interaction_type,
        criteria: ::std::boxed::Box<crate::Operand> = "criteria" 1 with_criteria,
    )
});

/// The property `interactionType` of `CategoryRequest`. Known values: `Voice`, `Digital`, `All`.
#[non_exhaustive]
pub enum InteractionType {
    Voice,
    Digital,
    All,
}

crate::runtime::known!(InteractionType);

impl crate::runtime::Enum for InteractionType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Voice, "Voice"),
        (Self::Digital, "Digital"),
        (Self::All, "All"),
    ];
}
