// @generated from the schema "JourneyView"; changes made here are lost at the next generation

/// The schema `JourneyView`.
pub struct JourneyView {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `version`: `integer (int32)`, read-only.
    pub version: ::std::option::Option<i32>,
    /// `createdBy`: `JourneyViewUser`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::JourneyViewUser>>,
    /// `modifiedBy`: `JourneyViewUser`, read-only.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::boxed::Box<crate::JourneyViewUser>>,
    /// `interval`: `string`.
    pub interval: ::std::option::Option<::std::string::String>,
    /// `duration`: `string`.
    pub duration: ::std::option::Option<::std::string::String>,
    /// `elements`: `array of JourneyViewElement`, required.
    pub elements: ::std::option::Option<::std::vec::Vec<crate::JourneyViewElement>>,
    /// `charts`: `array of JourneyViewChart`.
    pub charts: ::std::option::Option<::std::vec::Vec<crate::JourneyViewChart>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneyView {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        version: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        interval: ::std::option::Option::None,
        duration: ::std::option::Option::None,
        elements: ::std::option::Option::None,
        charts: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyView = &<JourneyView as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyView",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("description", "description", 0),
            ("version", "version", 2),
            ("createdBy", "created_by", 2),
            ("modifiedBy", "modified_by", 2),
            ("interval", "interval", 0),
            ("duration", "duration", 0),
            ("elements", "elements", 1),
            ("charts", "charts", 0),
            ("dateCreated", "date_created", 2),
            ("dateModified", "date_modified", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.description,
            &E.version,
            &E.created_by,
            &E.modified_by,
            &E.interval,
            &E.duration,
            &E.elements,
            &E.charts,
            &E.date_created,
            &E.date_modified,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(JourneyView);

crate::runtime::setters!(JourneyView {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_version: version: i32,
    with_created_by: created_by: ::std::boxed::Box<crate::JourneyViewUser>,
    with_modified_by: modified_by: ::std::boxed::Box<crate::JourneyViewUser>,
    with_interval: interval: ::std::string::String,
    with_duration: duration: ::std::string::String,
    with_elements: elements: ::std::vec::Vec<crate::JourneyViewElement>,
    with_charts: charts: ::std::vec::Vec<crate::JourneyViewChart>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_self_uri: self_uri: ::std::string::String,
});
