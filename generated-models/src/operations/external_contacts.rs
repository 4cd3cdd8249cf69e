// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    BulkContactsRequest, BulkContactsResponse, BulkDeleteResponse,
    BulkFetchContactsResponse, BulkFetchNotesResponse, BulkFetchOrganizationsResponse,
    BulkFetchRelationshipsResponse, BulkIdsRequest, BulkNotesRequest, BulkNotesResponse,
    BulkOrganizationsRequest, BulkOrganizationsResponse, BulkRelationshipsRequest,
    BulkRelationshipsResponse, ContactIdentifier, ContactIdentifierListing,
    ContactImportJobEntityListing, ContactImportJobRequest, ContactImportJobResponse,
    ContactImportJobStatusUpdateRequest, ContactImportJobStatusUpdateResponse,
    ContactImportSettings, ContactImportSettingsEntityListing, ContactListing,
    ContactsExport, ConversationAssociation, CsvJobRequest, CsvJobResponse, CsvSettings,
    CsvUploadDetailsResponse, CsvUploadPreviewResponse, CsvUploadRequest,
    CsvUploadResponse, CursorContactListing, CursorExternalSourceListing,
    CursorNoteListing, CursorOrganizationListing, CursorRelationshipListing, DataSchema,
    DataSchemaListing, ExportListing, ExternalContact, ExternalOrganization,
    ExternalOrganizationListing, ExternalOrganizationTrustorLink, ExternalSource,
    IdentifierClaimRequest, Listing, MergeRequest, Note, NoteListing, Relationship,
    RelationshipListing, ReverseWhitepagesLookupResult,
};

crate::runtime::request::operation! {
    DeleteExternalcontactsContact "DELETE" "/api/v2/externalcontacts/contacts/{contactId}" "/contactId >application/json"
    (contact_id: &str = text) -> serde_json::Value {
    }
}

crate::runtime::request::operation! {
    DeleteExternalcontactsContactNote "DELETE" "/api/v2/externalcontacts/contacts/{contactId}/notes/{noteId}" "/contactId /noteId >application/json"
    (contact_id: &str = text, note_id: &str = text) -> serde_json::Value {
    }
}

crate::runtime::request::operation! {
    DeleteExternalcontactsContactsSchema "DELETE" "/api/v2/externalcontacts/contacts/schemas/{schemaId}" "/schemaId"
    (schema_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteExternalcontactsExternalsource "DELETE" "/api/v2/externalcontacts/externalsources/{externalSourceId}" "/externalSourceId >application/json"
    (external_source_id: &str = text) -> serde_json::Value {
    }
}

crate::runtime::request::operation! {
    DeleteExternalcontactsImportCsvSetting "DELETE" "/api/v2/externalcontacts/import/csv/settings/{settingsId}" "/settingsId"
    (settings_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteExternalcontactsImportSetting "DELETE" "/api/v2/externalcontacts/import/settings/{settingsId}" "/settingsId"
    (settings_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteExternalcontactsOrganization "DELETE" "/api/v2/externalcontacts/organizations/{externalOrganizationId}" "/externalOrganizationId >application/json"
    (external_organization_id: &str = text) -> serde_json::Value {
    }
}

crate::runtime::request::operation! {
    DeleteExternalcontactsOrganizationNote "DELETE" "/api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId}" "/externalOrganizationId /noteId >application/json"
    (external_organization_id: &str = text, note_id: &str = text) -> serde_json::Value {
    }
}

crate::runtime::request::operation! {
    DeleteExternalcontactsOrganizationTrustor "DELETE" "/api/v2/externalcontacts/organizations/{externalOrganizationId}/trustor" "/externalOrganizationId"
    (external_organization_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteExternalcontactsRelationship "DELETE" "/api/v2/externalcontacts/relationships/{relationshipId}" "/relationshipId >application/json"
    (relationship_id: &str = text) -> serde_json::Value {
    }
}

crate::runtime::request::operation! {
    GetExternalcontactsContact "GET" "/api/v2/externalcontacts/contacts/{contactId}" "/contactId ?expand >application/json"
    (contact_id: &str = text) -> ExternalContact {
        1 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetExternalcontactsContactIdentifiers "GET" "/api/v2/externalcontacts/contacts/{contactId}/identifiers" "/contactId >application/json"
    (contact_id: &str = text) -> ContactIdentifierListing {
    }
}

crate::runtime::request::operation! {
    GetExternalcontactsContactNote "GET" "/api/v2/externalcontacts/contacts/{contactId}/notes/{noteId}" "/contactId /noteId ?expand >application/json"
    (contact_id: &str = text, note_id: &str = text) -> Note {
        2 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetExternalcontactsContactNotes "GET" "/api/v2/externalcontacts/contacts/{contactId}/notes" "/contactId ?expand ?pageNumber ?pageSize ?sortOrder >application/json"
    (contact_id: &str = text) -> NoteListing {
        1 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
        #[doc = " The parameter `sortOrder`."]
        4 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetExternalcontactsContactUnresolved "GET" "/api/v2/externalcontacts/contacts/{contactId}/unresolved" "/contactId ?expand >application/json"
    (contact_id: &str = text) -> ExternalContact {
        1 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetExternalcontactsContacts "GET" "/api/v2/externalcontacts/contacts" "?divisionIds ?expand ?pageNumber ?pageSize ?q ?sortOrder >application/json"
    () -> ContactListing {
        #[doc = " The parameter `divisionIds`."]
        0 division_ids: &[impl AsRef<str>] = texts;
        1 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
        4 q: &str = text;
        #[doc = " The parameter `sortOrder`."]
        5 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetExternalcontactsContactsExport "GET" "/api/v2/externalcontacts/contacts/exports/{exportId}" "/exportId >application/json"
    (export_id: &str = text) -> ContactsExport {
    }
}

crate::runtime::request::operation! {
    GetExternalcontactsContactsExports "GET" "/api/v2/externalcontacts/contacts/exports" "?after ?divisionIds ?pageSize >application/json"
    () -> ExportListing {
        0 after: &str = text;
        #[doc = " The parameter `divisionIds`."]
        1 division_ids: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetExternalcontactsContactsSchema "GET" "/api/v2/externalcontacts/contacts/schemas/{schemaId}" "/schemaId >application/json"
    (schema_id: &str = text) -> DataSchema {
    }
}

crate::runtime::request::operation! {
    GetExternalcontactsContactsSchemaVersion "GET" "/api/v2/externalcontacts/contacts/schemas/{schemaId}/versions/{versionId}" "/schemaId /versionId >application/json"
    (schema_id: &str = text, version_id: &str = text) -> DataSchema {
    }
}

crate::runtime::request::operation! {
    GetExternalcontactsContactsSchemaVersions "GET" "/api/v2/externalcontacts/contacts/schemas/{schemaId}/versions" "/schemaId >application/json"
    (schema_id: &str = text) -> DataSchema {
    }
}

crate::runtime::request::operation! {
    GetExternalcontactsContactsSchemas "GET" "/api/v2/externalcontacts/contacts/schemas" ">application/json"
    () -> DataSchemaListing {
    }
}

crate::runtime::request::operation! {
    GetExternalcontactsExternalsource "GET" "/api/v2/externalcontacts/externalsources/{externalSourceId}" "/externalSourceId >application/json"
    (external_source_id: &str = text) -> ExternalSource {
    }
}

crate::runtime::request::operation! {
    GetExternalcontactsExternalsources "GET" "/api/v2/externalcontacts/externalsources" "?active ?cursor ?limit ?name >application/json"
    () -> CursorExternalSourceListing {
        0 active: bool = value;
        1 cursor: &str = text;
        2 limit: i32 = value;
        3 name: &str = text;
    }
}

crate::runtime::request::operation! {
    GetExternalcontactsImportCsvSetting "GET" "/api/v2/externalcontacts/import/csv/settings/{settingsId}" "/settingsId >application/json"
    (settings_id: &str = text) -> CsvSettings {
    }
}

crate::runtime::request::operation! {
    GetExternalcontactsImportCsvSettings "GET" "/api/v2/externalcontacts/import/csv/settings" "?after ?externalSettingsId ?pageSize >application/json"
    () -> Listing {
        0 after: &str = text;
        #[doc = " The parameter `externalSettingsId`."]
        1 external_settings_id: &str = text;
        #[doc = " The parameter `pageSize`."]
        2 page_size: &str = text;
    }
}

crate::runtime::request::operation! {
    GetExternalcontactsImportCsvUploadDetails "GET" "/api/v2/externalcontacts/import/csv/uploads/{uploadId}/details" "/uploadId >application/json"
    (upload_id: &str = text) -> CsvUploadDetailsResponse {
    }
}

crate::runtime::request::operation! {
    GetExternalcontactsImportCsvUploadPreview "GET" "/api/v2/externalcontacts/import/csv/uploads/{uploadId}/preview" "/uploadId >application/json"
    (upload_id: &str = text) -> CsvUploadPreviewResponse {
    }
}

crate::runtime::request::operation! {
    GetExternalcontactsImportJob "GET" "/api/v2/externalcontacts/import/jobs/{jobId}" "/jobId ?expand >application/json"
    (job_id: &str = text) -> ContactImportJobResponse {
        1 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetExternalcontactsImportJobs "GET" "/api/v2/externalcontacts/import/jobs" "?after ?expand ?jobStatus ?pageSize ?sortOrder >application/json"
    () -> ContactImportJobEntityListing {
        0 after: &str = text;
        1 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `jobStatus`."]
        2 job_status: &str = text;
        #[doc = " The parameter `pageSize`."]
        3 page_size: &str = text;
        #[doc = " The parameter `sortOrder`."]
        4 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetExternalcontactsImportSetting "GET" "/api/v2/externalcontacts/import/settings/{settingsId}" "/settingsId >application/json"
    (settings_id: &str = text) -> ContactImportSettings {
    }
}

crate::runtime::request::operation! {
    GetExternalcontactsImportSettings "GET" "/api/v2/externalcontacts/import/settings" "?after ?name ?pageSize ?sortOrder >application/json"
    () -> ContactImportSettingsEntityListing {
        0 after: &str = text;
        1 name: &str = text;
        #[doc = " The parameter `pageSize`."]
        2 page_size: &str = text;
        #[doc = " The parameter `sortOrder`."]
        3 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetExternalcontactsOrganization "GET" "/api/v2/externalcontacts/organizations/{externalOrganizationId}" "/externalOrganizationId ?expand ?includeTrustors >application/json"
    (external_organization_id: &str = text) -> ExternalOrganization {
        1 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `includeTrustors`."]
        2 include_trustors: bool = value;
    }
}

crate::runtime::request::operation! {
    GetExternalcontactsOrganizationContacts "GET" "/api/v2/externalcontacts/organizations/{externalOrganizationId}/contacts" "/externalOrganizationId ?expand ?pageNumber ?pageSize ?q ?sortOrder >application/json"
    (external_organization_id: &str = text) -> ContactListing {
        1 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
        4 q: &str = text;
        #[doc = " The parameter `sortOrder`."]
        5 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetExternalcontactsOrganizationNote "GET" "/api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId}" "/externalOrganizationId /noteId ?expand >application/json"
    (external_organization_id: &str = text, note_id: &str = text) -> Note {
        2 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetExternalcontactsOrganizationNotes "GET" "/api/v2/externalcontacts/organizations/{externalOrganizationId}/notes" "/externalOrganizationId ?expand ?pageNumber ?pageSize ?sortOrder >application/json"
    (external_organization_id: &str = text) -> NoteListing {
        1 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
        #[doc = " The parameter `sortOrder`."]
        4 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetExternalcontactsOrganizationRelationships "GET" "/api/v2/externalcontacts/organizations/{externalOrganizationId}/relationships" "/externalOrganizationId ?expand ?pageNumber ?pageSize ?sortOrder >application/json"
    (external_organization_id: &str = text) -> RelationshipListing {
        1 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
        #[doc = " The parameter `sortOrder`."]
        4 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetExternalcontactsOrganizations "GET" "/api/v2/externalcontacts/organizations" "?divisionIds ?expand ?includeTrustors ?pageNumber ?pageSize ?q ?sortOrder ?trustorId >application/json"
    () -> ExternalOrganizationListing {
        #[doc = " The parameter `divisionIds`."]
        0 division_ids: &[impl AsRef<str>] = texts;
        1 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `includeTrustors`."]
        2 include_trustors: bool = value;
        #[doc = " The parameter `pageNumber`."]
        3 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        4 page_size: i32 = value;
        5 q: &str = text;
        #[doc = " The parameter `sortOrder`."]
        6 sort_order: &str = text;
        #[doc = " The parameter `trustorId`."]
        7 trustor_id: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetExternalcontactsOrganizationsSchema "GET" "/api/v2/externalcontacts/organizations/schemas/{schemaId}" "/schemaId >application/json"
    (schema_id: &str = text) -> DataSchema {
    }
}

crate::runtime::request::operation! {
    GetExternalcontactsOrganizationsSchemaVersion "GET" "/api/v2/externalcontacts/organizations/schemas/{schemaId}/versions/{versionId}" "/schemaId /versionId >application/json"
    (schema_id: &str = text, version_id: &str = text) -> DataSchema {
    }
}

crate::runtime::request::operation! {
    GetExternalcontactsOrganizationsSchemaVersions "GET" "/api/v2/externalcontacts/organizations/schemas/{schemaId}/versions" "/schemaId >application/json"
    (schema_id: &str = text) -> DataSchema {
    }
}

crate::runtime::request::operation! {
    GetExternalcontactsOrganizationsSchemas "GET" "/api/v2/externalcontacts/organizations/schemas" ">application/json"
    () -> DataSchemaListing {
    }
}

crate::runtime::request::operation! {
    GetExternalcontactsRelationship "GET" "/api/v2/externalcontacts/relationships/{relationshipId}" "/relationshipId ?expand >application/json"
    (relationship_id: &str = text) -> Relationship {
        1 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetExternalcontactsReversewhitepageslookup "GET" "/api/v2/externalcontacts/reversewhitepageslookup" "?lookupVal ?divisionId ?expand >application/json"
    (lookup_val: &str = text) -> ReverseWhitepagesLookupResult {
        #[doc = " The parameter `divisionId`."]
        1 division_id: &str = text;
        2 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetExternalcontactsScanContacts "GET" "/api/v2/externalcontacts/scan/contacts" "?cursor ?divisionId ?limit >application/json"
    () -> CursorContactListing {
        0 cursor: &str = text;
        #[doc = " The parameter `divisionId`."]
        1 division_id: &str = text;
        2 limit: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetExternalcontactsScanContactsDivisionviewsAll "GET" "/api/v2/externalcontacts/scan/contacts/divisionviews/all" "?cursor ?limit >application/json"
    () -> CursorContactListing {
        0 cursor: &str = text;
        1 limit: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetExternalcontactsScanNotes "GET" "/api/v2/externalcontacts/scan/notes" "?cursor ?divisionId ?limit >application/json"
    () -> CursorNoteListing {
        0 cursor: &str = text;
        #[doc = " The parameter `divisionId`."]
        1 division_id: &str = text;
        2 limit: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetExternalcontactsScanNotesDivisionviewsAll "GET" "/api/v2/externalcontacts/scan/notes/divisionviews/all" "?cursor ?limit >application/json"
    () -> CursorNoteListing {
        0 cursor: &str = text;
        1 limit: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetExternalcontactsScanOrganizations "GET" "/api/v2/externalcontacts/scan/organizations" "?cursor ?divisionId ?limit >application/json"
    () -> CursorOrganizationListing {
        0 cursor: &str = text;
        #[doc = " The parameter `divisionId`."]
        1 division_id: &str = text;
        2 limit: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetExternalcontactsScanOrganizationsDivisionviewsAll "GET" "/api/v2/externalcontacts/scan/organizations/divisionviews/all" "?cursor ?limit >application/json"
    () -> CursorOrganizationListing {
        0 cursor: &str = text;
        1 limit: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetExternalcontactsScanRelationships "GET" "/api/v2/externalcontacts/scan/relationships" "?cursor ?divisionId ?limit >application/json"
    () -> CursorRelationshipListing {
        0 cursor: &str = text;
        #[doc = " The parameter `divisionId`."]
        1 division_id: &str = text;
        2 limit: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetExternalcontactsScanRelationshipsDivisionviewsAll "GET" "/api/v2/externalcontacts/scan/relationships/divisionviews/all" "?cursor ?limit >application/json"
    () -> CursorRelationshipListing {
        0 cursor: &str = text;
        1 limit: i32 = value;
    }
}

crate::runtime::request::operation! {
    PatchExternalcontactsContactIdentifiers "PATCH" "/api/v2/externalcontacts/contacts/{contactId}/identifiers" "/contactId =application/json >application/json"
    (contact_id: &str = text, body: &IdentifierClaimRequest = json) -> ContactIdentifier {
    }
}

crate::runtime::request::operation! {
    PostExternalcontactsBulkContacts "POST" "/api/v2/externalcontacts/bulk/contacts" "=application/json >application/json"
    (body: &BulkIdsRequest = json) -> BulkFetchContactsResponse {
    }
}

crate::runtime::request::operation! {
    PostExternalcontactsBulkContactsAdd "POST" "/api/v2/externalcontacts/bulk/contacts/add" "=application/json >application/json"
    (body: &BulkContactsRequest = json) -> BulkContactsResponse {
    }
}

crate::runtime::request::operation! {
    PostExternalcontactsBulkContactsDivisionviews "POST" "/api/v2/externalcontacts/bulk/contacts/divisionviews" "=application/json >application/json"
    (body: &BulkIdsRequest = json) -> BulkFetchContactsResponse {
    }
}

crate::runtime::request::operation! {
    PostExternalcontactsBulkContactsRemove "POST" "/api/v2/externalcontacts/bulk/contacts/remove" "=application/json >application/json"
    (body: &BulkIdsRequest = json) -> BulkDeleteResponse {
    }
}

crate::runtime::request::operation! {
    PostExternalcontactsBulkContactsUnresolved "POST" "/api/v2/externalcontacts/bulk/contacts/unresolved" "=application/json >application/json"
    (body: &BulkIdsRequest = json) -> BulkFetchContactsResponse {
    }
}

crate::runtime::request::operation! {
    PostExternalcontactsBulkContactsUpdate "POST" "/api/v2/externalcontacts/bulk/contacts/update" "=application/json >application/json"
    (body: &BulkContactsRequest = json) -> BulkContactsResponse {
    }
}

crate::runtime::request::operation! {
    PostExternalcontactsBulkNotes "POST" "/api/v2/externalcontacts/bulk/notes" "=application/json >application/json"
    (body: &BulkIdsRequest = json) -> BulkFetchNotesResponse {
    }
}

crate::runtime::request::operation! {
    PostExternalcontactsBulkNotesAdd "POST" "/api/v2/externalcontacts/bulk/notes/add" "=application/json >application/json"
    (body: &BulkNotesRequest = json) -> BulkNotesResponse {
    }
}

crate::runtime::request::operation! {
    PostExternalcontactsBulkNotesRemove "POST" "/api/v2/externalcontacts/bulk/notes/remove" "=application/json >application/json"
    (body: &BulkIdsRequest = json) -> BulkDeleteResponse {
    }
}

crate::runtime::request::operation! {
    PostExternalcontactsBulkNotesUpdate "POST" "/api/v2/externalcontacts/bulk/notes/update" "=application/json >application/json"
    (body: &BulkNotesRequest = json) -> BulkNotesResponse {
    }
}

crate::runtime::request::operation! {
    PostExternalcontactsBulkOrganizations "POST" "/api/v2/externalcontacts/bulk/organizations" "=application/json >application/json"
    (body: &BulkIdsRequest = json) -> BulkFetchOrganizationsResponse {
    }
}

crate::runtime::request::operation! {
    PostExternalcontactsBulkOrganizationsAdd "POST" "/api/v2/externalcontacts/bulk/organizations/add" "=application/json >application/json"
    (body: &BulkOrganizationsRequest = json) -> BulkOrganizationsResponse {
    }
}

crate::runtime::request::operation! {
    PostExternalcontactsBulkOrganizationsDivisionviews "POST" "/api/v2/externalcontacts/bulk/organizations/divisionviews" "=application/json >application/json"
    (body: &BulkIdsRequest = json) -> BulkFetchOrganizationsResponse {
    }
}

crate::runtime::request::operation! {
    PostExternalcontactsBulkOrganizationsRemove "POST" "/api/v2/externalcontacts/bulk/organizations/remove" "=application/json >application/json"
    (body: &BulkIdsRequest = json) -> BulkDeleteResponse {
    }
}

crate::runtime::request::operation! {
    PostExternalcontactsBulkOrganizationsUpdate "POST" "/api/v2/externalcontacts/bulk/organizations/update" "=application/json >application/json"
    (body: &BulkOrganizationsRequest = json) -> BulkOrganizationsResponse {
    }
}

crate::runtime::request::operation! {
    PostExternalcontactsBulkRelationships "POST" "/api/v2/externalcontacts/bulk/relationships" "=application/json >application/json"
    (body: &BulkIdsRequest = json) -> BulkFetchRelationshipsResponse {
    }
}

crate::runtime::request::operation! {
    PostExternalcontactsBulkRelationshipsAdd "POST" "/api/v2/externalcontacts/bulk/relationships/add" "=application/json >application/json"
    (body: &BulkRelationshipsRequest = json) -> BulkRelationshipsResponse {
    }
}

crate::runtime::request::operation! {
    PostExternalcontactsBulkRelationshipsRemove "POST" "/api/v2/externalcontacts/bulk/relationships/remove" "=application/json >application/json"
    (body: &BulkIdsRequest = json) -> BulkDeleteResponse {
    }
}

crate::runtime::request::operation! {
    PostExternalcontactsBulkRelationshipsUpdate "POST" "/api/v2/externalcontacts/bulk/relationships/update" "=application/json >application/json"
    (body: &BulkRelationshipsRequest = json) -> BulkRelationshipsResponse {
    }
}

crate::runtime::request::operation! {
    PostExternalcontactsContactNotes "POST" "/api/v2/externalcontacts/contacts/{contactId}/notes" "/contactId =application/json >application/json"
    (contact_id: &str = text, body: &Note = json) -> Note {
    }
}

crate::runtime::request::operation! {
    PostExternalcontactsContactPromotion "POST" "/api/v2/externalcontacts/contacts/{contactId}/promotion" "/contactId >application/json"
    (contact_id: &str = text) -> ExternalContact {
    }
}

crate::runtime::request::operation! {
    PostExternalcontactsContacts "POST" "/api/v2/externalcontacts/contacts" "=application/json >application/json"
    (body: &ExternalContact = json) -> ExternalContact {
    }
}

crate::runtime::request::operation! {
    PostExternalcontactsContactsExports "POST" "/api/v2/externalcontacts/contacts/exports" "=application/json >application/json"
    (body: &ContactsExport = json) -> ContactsExport {
    }
}

crate::runtime::request::operation! {
    PostExternalcontactsContactsSchemas "POST" "/api/v2/externalcontacts/contacts/schemas" "=application/json >application/json"
    (body: &DataSchema = json) -> DataSchema {
    }
}

crate::runtime::request::operation! {
    PostExternalcontactsExternalsources "POST" "/api/v2/externalcontacts/externalsources" "=application/json >application/json"
    (body: &ExternalSource = json) -> ExternalSource {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PostExternalcontactsIdentifierlookup "POST" "/api/v2/externalcontacts/identifierlookup" "=application/json ?expand >application/json"
    (body: &ContactIdentifier = json) -> ExternalContact {
        1 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    PostExternalcontactsImportCsvJobs "POST" "/api/v2/externalcontacts/import/csv/jobs" "=application/json >application/json"
    (body: &CsvJobRequest = json) -> CsvJobResponse {
    }
}

crate::runtime::request::operation! {
    PostExternalcontactsImportCsvSettings "POST" "/api/v2/externalcontacts/import/csv/settings" "=application/json >application/json"
    (body: &CsvSettings = json) -> CsvSettings {
    }
}

crate::runtime::request::operation! {
    PostExternalcontactsImportCsvUploads "POST" "/api/v2/externalcontacts/import/csv/uploads" "=application/json >application/json"
    (body: &CsvUploadRequest = json) -> CsvUploadResponse {
    }
}

crate::runtime::request::operation! {
    PostExternalcontactsImportJobs "POST" "/api/v2/externalcontacts/import/jobs" "=application/json >application/json"
    (body: &ContactImportJobRequest = json) -> ContactImportJobResponse {
    }
}

crate::runtime::request::operation! {
    PostExternalcontactsImportSettings "POST" "/api/v2/externalcontacts/import/settings" "=application/json >application/json"
    (body: &ContactImportSettings = json) -> ContactImportSettings {
    }
}

crate::runtime::request::operation! {
    PostExternalcontactsMergeContacts "POST" "/api/v2/externalcontacts/merge/contacts" "=application/json >application/json"
    (body: &MergeRequest = json) -> ExternalContact {
    }
}

crate::runtime::request::operation! {
    PostExternalcontactsOrganizationNotes "POST" "/api/v2/externalcontacts/organizations/{externalOrganizationId}/notes" "/externalOrganizationId =application/json >application/json"
    (external_organization_id: &str = text, body: &Note = json) -> Note {
    }
}

crate::runtime::request::operation! {
    PostExternalcontactsOrganizations "POST" "/api/v2/externalcontacts/organizations" "=application/json >application/json"
    (body: &ExternalOrganization = json) -> ExternalOrganization {
    }
}

crate::runtime::request::operation! {
    PostExternalcontactsOrganizationsSchemas "POST" "/api/v2/externalcontacts/organizations/schemas" "=application/json >application/json"
    (body: &DataSchema = json) -> DataSchema {
    }
}

crate::runtime::request::operation! {
    PostExternalcontactsRelationships "POST" "/api/v2/externalcontacts/relationships" "=application/json >application/json"
    (body: &Relationship = json) -> Relationship {
    }
}

crate::runtime::request::operation! {
    PutExternalcontactsContact "PUT" "/api/v2/externalcontacts/contacts/{contactId}" "/contactId =application/json >application/json"
    (contact_id: &str = text, body: &ExternalContact = json) -> ExternalContact {
    }
}

crate::runtime::request::operation! {
    PutExternalcontactsContactNote "PUT" "/api/v2/externalcontacts/contacts/{contactId}/notes/{noteId}" "/contactId /noteId =application/json >application/json"
    (contact_id: &str = text, note_id: &str = text, body: &Note = json) -> Note {
    }
}

crate::runtime::request::operation! {
    PutExternalcontactsContactsSchema "PUT" "/api/v2/externalcontacts/contacts/schemas/{schemaId}" "/schemaId =application/json >application/json"
    (schema_id: &str = text, body: &DataSchema = json) -> DataSchema {
    }
}

crate::runtime::request::operation! {
    PutExternalcontactsConversation "PUT" "/api/v2/externalcontacts/conversations/{conversationId}" "/conversationId =application/json"
    (conversation_id: &str = text, body: &ConversationAssociation = json) -> () {
    }
}

crate::runtime::request::operation! {
    PutExternalcontactsExternalsource "PUT" "/api/v2/externalcontacts/externalsources/{externalSourceId}" "/externalSourceId =application/json >application/json"
    (external_source_id: &str = text, body: &ExternalSource = json) -> ExternalSource {
    }
}

crate::runtime::request::operation! {
    PutExternalcontactsImportCsvSetting "PUT" "/api/v2/externalcontacts/import/csv/settings/{settingsId}" "/settingsId =application/json >application/json"
    (settings_id: &str = text, body: &CsvSettings = json) -> CsvSettings {
    }
}

crate::runtime::request::operation! {
    PutExternalcontactsImportJob "PUT" "/api/v2/externalcontacts/import/jobs/{jobId}" "/jobId =application/json >application/json"
    (job_id: &str = text, body: &ContactImportJobStatusUpdateRequest = json) -> ContactImportJobStatusUpdateResponse {
    }
}

crate::runtime::request::operation! {
    PutExternalcontactsImportSetting "PUT" "/api/v2/externalcontacts/import/settings/{settingsId}" "/settingsId =application/json >application/json"
    (settings_id: &str = text, body: &ContactImportSettings = json) -> ContactImportSettings {
    }
}

crate::runtime::request::operation! {
    PutExternalcontactsOrganization "PUT" "/api/v2/externalcontacts/organizations/{externalOrganizationId}" "/externalOrganizationId =application/json >application/json"
    (external_organization_id: &str = text, body: &ExternalOrganization = json) -> ExternalOrganization {
    }
}

crate::runtime::request::operation! {
    PutExternalcontactsOrganizationNote "PUT" "/api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId}" "/externalOrganizationId /noteId =application/json >application/json"
    (external_organization_id: &str = text, note_id: &str = text, body: &Note = json) -> Note {
    }
}

crate::runtime::request::operation! {
    PutExternalcontactsOrganizationTrustorTrustorId "PUT" "/api/v2/externalcontacts/organizations/{externalOrganizationId}/trustor/{trustorId}" "/externalOrganizationId /trustorId >application/json"
    (external_organization_id: &str = text, trustor_id: &str = text) -> ExternalOrganizationTrustorLink {
    }
}

crate::runtime::request::operation! {
    PutExternalcontactsOrganizationsSchema "PUT" "/api/v2/externalcontacts/organizations/schemas/{schemaId}" "/schemaId =application/json >application/json"
    (schema_id: &str = text, body: &DataSchema = json) -> DataSchema {
    }
}

crate::runtime::request::operation! {
    PutExternalcontactsRelationship "PUT" "/api/v2/externalcontacts/relationships/{relationshipId}" "/relationshipId =application/json >application/json"
    (relationship_id: &str = text, body: &Relationship = json) -> Relationship {
    }
}
