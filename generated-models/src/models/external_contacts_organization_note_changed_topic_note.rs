// @generated from the schema "ExternalContactsOrganizationNoteChangedTopicNote"; changes made here are lost at the next generation

use crate::{
    ExternalContactsOrganizationNoteChangedTopicDivision,
    ExternalContactsOrganizationNoteChangedTopicUser,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `ExternalContactsOrganizationNoteChangedTopicNote`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExternalContactsOrganizationNoteChangedTopicNote {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `division`: `ExternalContactsOrganizationNoteChangedTopicDivision`.
    pub division: Option<Box<ExternalContactsOrganizationNoteChangedTopicDivision>>,
    /// `entityId`: `string`.
    #[doc(alias = "entityId")]
    pub entity_id: Option<String>,
    /// `entityType`: one of `Contact` and `Organization`.
    #[doc(alias = "entityType")]
    pub entity_type: Option<Open<EntityType>>,
    /// `noteText`: `string`.
    #[doc(alias = "noteText")]
    pub note_text: Option<String>,
    /// `createdBy`: `ExternalContactsOrganizationNoteChangedTopicUser`.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<ExternalContactsOrganizationNoteChangedTopicUser>>,
    /// `createDate`: `string (date-time)`.
    #[doc(alias = "createDate")]
    pub create_date: Option<DateTime>,
    /// `modifyDate`: `string (date-time)`.
    #[doc(alias = "modifyDate")]
    pub modify_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExternalContactsOrganizationNoteChangedTopicNote "ExternalContactsOrganizationNoteChangedTopicNote" 8 {
    (
        id: String = "id" with_id,
        division: Box<ExternalContactsOrganizationNoteChangedTopicDivision> = "division" with_division,
        entity_id: String = "entityId" with_entity_id,
        entity_type: Open<EntityType> = "entityType" with_entity_type,
        note_text: String = "noteText" with_note_text,
        created_by: Box<ExternalContactsOrganizationNoteChangedTopicUser> = "createdBy" with_created_by,
        create_date: DateTime = "createDate" with_create_date,
        modify_date: DateTime = "modifyDate" with_modify_date,
    )
});

/// The property `entityType` of `ExternalContactsOrganizationNoteChangedTopicNote`. Known values: `Contact`, `Organization`.
#[repr(u16)]
#[non_exhaustive]
pub enum EntityType {
    Contact,
    Organization,
}

crate::runtime::values!(EntityType {
    Contact = "Contact",
    Organization = "Organization",
});
