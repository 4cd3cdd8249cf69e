// @generated from the schema "JourneyView"; changes made here are lost at the next generation

/// The schema `JourneyView`.
#[repr(C)]
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

crate::runtime::model!(JourneyView "JourneyView" 13 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        description: ::std::string::String = "description" 0 with_description,
        version: i32 = "version" 2 with_version,
        created_by: ::std::boxed::Box<crate::JourneyViewUser> = "createdBy" 2 with_created_by,
        modified_by: ::std::boxed::Box<crate::JourneyViewUser> = "modifiedBy" 2 with_modified_by,
        interval: ::std::string::String = "interval" 0 with_interval,
        duration: ::std::string::String = "duration" 0 with_duration,
        elements: ::std::vec::Vec<crate::JourneyViewElement> = "elements" 1 with_elements,
        charts: ::std::vec::Vec<crate::JourneyViewChart> = "charts" 0 with_charts,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
