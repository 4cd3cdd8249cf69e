// @generated from the schema "CoachingAnnotation"; changes made here are lost at the next generation

/// The schema `CoachingAnnotation`.
pub struct CoachingAnnotation {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `createdBy`: `UserReference`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedBy`: `UserReference`, read-only.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `text`: `string`, required.
    pub text: ::std::option::Option<::std::string::String>,
    /// `isDeleted`: `boolean`, read-only.
    #[doc(alias = "isDeleted")]
    pub is_deleted: ::std::option::Option<bool>,
    /// `accessType`: `string`, read-only.
    #[doc(alias = "accessType")]
    pub access_type: ::std::option::Option<crate::runtime::Open<AccessType>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CoachingAnnotation {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        text: ::std::option::Option::None,
        is_deleted: ::std::option::Option::None,
        access_type: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CoachingAnnotation = &<CoachingAnnotation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CoachingAnnotation",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("createdBy", "created_by", 2),
            ("dateCreated", "date_created", 2),
            ("modifiedBy", "modified_by", 2),
            ("dateModified", "date_modified", 2),
            ("text", "text", 1),
            ("isDeleted", "is_deleted", 2),
            ("accessType", "access_type", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.created_by,
            &E.date_created,
            &E.modified_by,
            &E.date_modified,
            &E.text,
            &E.is_deleted,
            &E.access_type,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(CoachingAnnotation);

crate::runtime::setters!(CoachingAnnotation {
    with_id: id: ::std::string::String,
    with_created_by: created_by: ::std::boxed::Box<crate::UserReference>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_modified_by: modified_by: ::std::boxed::Box<crate::UserReference>,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_text: text: ::std::string::String,
    with_is_deleted: is_deleted: bool,
    with_access_type: access_type: crate::runtime::Open<AccessType>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `accessType` of `CoachingAnnotation`. Known values: `Public`, `Private`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AccessType {
    Public,
    Private,
}

impl crate::runtime::Enum for AccessType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Public, "Public"),
        (Self::Private, "Private"),
    ];
}
