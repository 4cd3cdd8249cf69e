// @generated from the schema "ExternalContactsOrganizationNoteChangedTopicNote"; changes made here are lost at the next generation

/// The schema `ExternalContactsOrganizationNoteChangedTopicNote`.
#[repr(C)]
pub struct ExternalContactsOrganizationNoteChangedTopicNote {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `division`: `ExternalContactsOrganizationNoteChangedTopicDivision`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::ExternalContactsOrganizationNoteChangedTopicDivision>,
    >,
    /// `entityId`: `string`.
    #[doc(alias = "entityId")]
    pub entity_id: ::std::option::Option<::std::string::String>,
    /// `entityType`: `string`.
    #[doc(alias = "entityType")]
    pub entity_type: ::std::option::Option<crate::runtime::Open<EntityType>>,
    /// `noteText`: `string`.
    #[doc(alias = "noteText")]
    pub note_text: ::std::option::Option<::std::string::String>,
    /// `createdBy`: `ExternalContactsOrganizationNoteChangedTopicUser`.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<
        ::std::boxed::Box<crate::ExternalContactsOrganizationNoteChangedTopicUser>,
    >,
    /// `createDate`: `string (date-time)`.
    #[doc(alias = "createDate")]
    pub create_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifyDate`: `string (date-time)`.
    #[doc(alias = "modifyDate")]
    pub modify_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExternalContactsOrganizationNoteChangedTopicNote "ExternalContactsOrganizationNoteChangedTopicNote" 8 {
    (
        id: ::std::string::String = "id" 0 with_id,
        division: ::std::boxed::Box<crate::ExternalContactsOrganizationNoteChangedTopicDivision> = "division" 0 with_division,
        entity_id: ::std::string::String = "entityId" 0 with_entity_id,
        entity_type: crate::runtime::Open<EntityType> = "entityType" 0 with_entity_type,
        note_text: ::std::string::String = "noteText" 0 with_note_text,
        created_by: ::std::boxed::Box<crate::ExternalContactsOrganizationNoteChangedTopicUser> = "createdBy" 0 with_created_by,
        create_date: crate::runtime::DateTime = "createDate" 0 with_create_date,
        modify_date: crate::runtime::DateTime = "modifyDate" 0 with_modify_date,
    )
});

/// The property `entityType` of `ExternalContactsOrganizationNoteChangedTopicNote`. Known values: `Contact`, `Organization`.
#[non_exhaustive]
pub enum EntityType {
    Contact,
    Organization,
}

crate::runtime::known!(EntityType);

impl crate::runtime::Enum for EntityType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Contact, "Contact"),
        (Self::Organization, "Organization"),
    ];
}
