// @generated from the schema "ResponseAsset"; changes made here are lost at the next generation

/// The schema `ResponseAsset`.
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

impl crate::runtime::Model for ResponseAsset {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        division: ::std::option::Option::None,
        content_length: ::std::option::Option::None,
        content_location: ::std::option::Option::None,
        content_type: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        responses: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ResponseAsset = &<ResponseAsset as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ResponseAsset",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("division", "division", 0),
            ("contentLength", "content_length", 0),
            ("contentLocation", "content_location", 0),
            ("contentType", "content_type", 0),
            ("dateCreated", "date_created", 0),
            ("createdBy", "created_by", 0),
            ("dateModified", "date_modified", 0),
            ("modifiedBy", "modified_by", 0),
            ("responses", "responses", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.division,
            &E.content_length,
            &E.content_location,
            &E.content_type,
            &E.date_created,
            &E.created_by,
            &E.date_modified,
            &E.modified_by,
            &E.responses,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(ResponseAsset);

crate::runtime::setters!(ResponseAsset {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_division: division: ::std::boxed::Box<crate::Division>,
    with_content_length: content_length: i64,
    with_content_location: content_location: ::std::string::String,
    with_content_type: content_type: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_created_by: created_by: ::std::boxed::Box<crate::DomainEntityRef>,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_modified_by: modified_by: ::std::boxed::Box<crate::DomainEntityRef>,
    with_responses: responses: ::std::vec::Vec<crate::DomainEntityRef>,
    with_self_uri: self_uri: ::std::string::String,
});
