// @generated from the schema "ResponseAsset"; changes made here are lost at the next generation

/// The schema `ResponseAsset`.
#[repr(C)]
pub struct ResponseAsset {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `division`: `Division`.
    pub division: ::std::option::Option<::std::boxed::Box<crate::Division>>,
    /// `contentLength`: `integer (int64)`.
    #[doc(alias = "contentLength")]
    pub content_length: ::std::option::Option<i64>,
    /// `contentLocation`: `string`.
    #[doc(alias = "contentLocation")]
    pub content_location: ::std::option::Option<::std::string::String>,
    /// `contentType`: `string`.
    #[doc(alias = "contentType")]
    pub content_type: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `createdBy`: `DomainEntityRef`.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedBy`: `DomainEntityRef`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `responses`: `array of DomainEntityRef`.
    pub responses: ::std::option::Option<::std::vec::Vec<crate::DomainEntityRef>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ResponseAsset "ResponseAsset" 12 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        division: ::std::boxed::Box<crate::Division> = "division" 0 with_division,
        content_length: i64 = "contentLength" 0 with_content_length,
        content_location: ::std::string::String = "contentLocation" 0 with_content_location,
        content_type: ::std::string::String = "contentType" 0 with_content_type,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        created_by: ::std::boxed::Box<crate::DomainEntityRef> = "createdBy" 0 with_created_by,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
        modified_by: ::std::boxed::Box<crate::DomainEntityRef> = "modifiedBy" 0 with_modified_by,
        responses: ::std::vec::Vec<crate::DomainEntityRef> = "responses" 0 with_responses,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
