// @generated from the schema "OrphanUpdateRequest"; changes made here are lost at the next generation

/// The schema `OrphanUpdateRequest`.
pub struct OrphanUpdateRequest {
    /// `archiveDate`: `string (date-time)`.
    #[doc(alias = "archiveDate")]
    pub archive_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `deleteDate`: `string (date-time)`.
    #[doc(alias = "deleteDate")]
    pub delete_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `exportDate`: `string (date-time)`.
    #[doc(alias = "exportDate")]
    pub export_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `integrationId`: `string`.
    #[doc(alias = "integrationId")]
    pub integration_id: ::std::option::Option<::std::string::String>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OrphanUpdateRequest {
    const EMPTY: Self = Self {
        archive_date: ::std::option::Option::None,
        delete_date: ::std::option::Option::None,
        export_date: ::std::option::Option::None,
        integration_id: ::std::option::Option::None,
        conversation_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OrphanUpdateRequest = &<OrphanUpdateRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OrphanUpdateRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("archiveDate", "archive_date", 0),
            ("deleteDate", "delete_date", 0),
            ("exportDate", "export_date", 0),
            ("integrationId", "integration_id", 0),
            ("conversationId", "conversation_id", 0),
        ],
        fields: &[
            &E.archive_date,
            &E.delete_date,
            &E.export_date,
            &E.integration_id,
            &E.conversation_id,
        ],
    }
};

crate::runtime::model!(OrphanUpdateRequest);

crate::runtime::setters!(OrphanUpdateRequest {
    with_archive_date: archive_date: crate::runtime::DateTime,
    with_delete_date: delete_date: crate::runtime::DateTime,
    with_export_date: export_date: crate::runtime::DateTime,
    with_integration_id: integration_id: ::std::string::String,
    with_conversation_id: conversation_id: ::std::string::String,
});
