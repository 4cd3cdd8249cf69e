// @generated from the schema "CallableTimeSet"; changes made here are lost at the next generation

/// The schema `CallableTimeSet`.
#[repr(C)]
pub struct CallableTimeSet {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `callableTimes`: `array of CallableTime`, required.
    #[doc(alias = "callableTimes")]
    pub callable_times: ::std::option::Option<::std::vec::Vec<crate::CallableTime>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CallableTimeSet "CallableTimeSet" 7 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        version: i32 = "version" 0 with_version,
        callable_times: ::std::vec::Vec<crate::CallableTime> = "callableTimes" 1 with_callable_times,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
