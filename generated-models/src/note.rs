// @generated from the schema "Note"; changes made here are lost at the next generation

/// The schema `Note`.
#[repr(C)]
pub struct Note {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `division`: `WritableStarrableDivision`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::WritableStarrableDivision>,
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
    /// `modifyDate`: `string (date-time)`.
    #[doc(alias = "modifyDate")]
    pub modify_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `createDate`: `string (date-time)`.
    #[doc(alias = "createDate")]
    pub create_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `createdBy`: `User`, required.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `externalDataSources`: `array of ExternalDataSource`, read-only.
    #[doc(alias = "externalDataSources")]
    pub external_data_sources: ::std::option::Option<
        ::std::vec::Vec<crate::ExternalDataSource>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Note "Note" 10 {
    (
        id: ::std::string::String = "id" 2 with_id,
        division: ::std::boxed::Box<crate::WritableStarrableDivision> = "division" 0 with_division,
        entity_id: ::std::string::String = "entityId" 0 with_entity_id,
        entity_type: crate::runtime::Open<EntityType> = "entityType" 0 with_entity_type,
        note_text: ::std::string::String = "noteText" 0 with_note_text,
        modify_date: crate::runtime::DateTime = "modifyDate" 0 with_modify_date,
        create_date: crate::runtime::DateTime = "createDate" 0 with_create_date,
        created_by: ::std::boxed::Box<crate::User> = "createdBy" 1 with_created_by,
        external_data_sources: ::std::vec::Vec<crate::ExternalDataSource> = "externalDataSources" 2 with_external_data_sources,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `entityType` of `Note`. Known values: `contact`, `organization`.
#[non_exhaustive]
pub enum EntityType {
    Contact,
    Organization,
}

crate::runtime::known!(EntityType);

impl crate::runtime::Enum for EntityType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Contact, "contact"),
        (Self::Organization, "organization"),
    ];
}
