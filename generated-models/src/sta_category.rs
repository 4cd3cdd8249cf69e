// @generated from the schema "StaCategory"; changes made here are lost at the next generation

/// The schema `StaCategory`.
#[repr(C)]
pub struct StaCategory {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `interactionType`: `string`, required.
    #[doc(alias = "interactionType")]
    pub interaction_type: ::std::option::Option<crate::runtime::Open<InteractionType>>,
    /// `criteria`: `Operand`, required.
    pub criteria: ::std::option::Option<::std::boxed::Box<crate::Operand>>,
    /// `createdBy`: `AddressableEntityRef`.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedBy`: `AddressableEntityRef`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(StaCategory "StaCategory" 10 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        description: ::std::string::String = "description" 0 with_description,
        interaction_type: crate::runtime::Open<InteractionType> = "interactionType" 1 with_interaction_type,
        criteria: ::std::boxed::Box<crate::Operand> = "criteria" 1 with_criteria,
        created_by: ::std::boxed::Box<crate::AddressableEntityRef> = "createdBy" 0 with_created_by,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        modified_by: ::std::boxed::Box<crate::AddressableEntityRef> = "modifiedBy" 0 with_modified_by,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `interactionType` of `StaCategory`. Known values: `Voice`, `Digital`, `All`.
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
