// @generated from the schema "WfmVersionedEntityMetadata"; changes made here are lost at the next generation

/// The schema `WfmVersionedEntityMetadata`.
pub struct WfmVersionedEntityMetadata {
    /// `version`: `integer (int32)`, required.
    pub version: ::std::option::Option<i32>,
    /// `modifiedBy`: `UserReference`, read-only.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `createdBy`: `UserReference`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmVersionedEntityMetadata {
    const EMPTY: Self = Self {
        version: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmVersionedEntityMetadata = &<WfmVersionedEntityMetadata as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmVersionedEntityMetadata",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("version", "version", 1),
            ("modifiedBy", "modified_by", 2),
            ("dateModified", "date_modified", 2),
            ("createdBy", "created_by", 2),
            ("dateCreated", "date_created", 2),
        ],
        fields: &[
            &E.version,
            &E.modified_by,
            &E.date_modified,
            &E.created_by,
            &E.date_created,
        ],
    }
};

crate::runtime::model!(WfmVersionedEntityMetadata);

crate::runtime::setters!(WfmVersionedEntityMetadata {
    with_version: version: i32,
    with_modified_by: modified_by: ::std::boxed::Box<crate::UserReference>,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_created_by: created_by: ::std::boxed::Box<crate::UserReference>,
    with_date_created: date_created: crate::runtime::DateTime,
});
