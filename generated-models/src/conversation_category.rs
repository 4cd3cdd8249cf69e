// @generated from the schema "ConversationCategory"; changes made here are lost at the next generation

/// The schema `ConversationCategory`.
#[repr(C)]
pub struct ConversationCategory {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `interactionType`: `string`.
    #[doc(alias = "interactionType")]
    pub interaction_type: ::std::option::Option<crate::runtime::Open<InteractionType>>,
    /// `criteria`: `Operand`.
    pub criteria: ::std::option::Option<::std::boxed::Box<crate::Operand>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationCategory "ConversationCategory" 5 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        description: ::std::string::String = "description" 0 with_description,
        interaction_type: crate::runtime::Open<InteractionType> = "interactionType" 0 with_interaction_type,
        criteria: ::std::boxed::Box<crate::Operand> = "criteria" 0 with_criteria,
    )
});

/// The property `interactionType` of `ConversationCategory`. Known values: `Voice`, `Digital`, `All`.
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
