// @generated from the schema "EdgeAutoUpdateConfig"; changes made here are lost at the next generation

/// The schema `EdgeAutoUpdateConfig`.
#[repr(C)]
pub struct EdgeAutoUpdateConfig {
    /// `timeZone`: `string`, required.
    #[doc(alias = "timeZone")]
    pub time_zone: ::std::option::Option<::std::string::String>,
    /// `rrule`: `string`, required.
    pub rrule: ::std::option::Option<::std::string::String>,
    /// `start`: `string (local-date-time)`, required.
    pub start: ::std::option::Option<crate::runtime::LocalDateTime>,
    /// `end`: `string (local-date-time)`, required.
    pub end: ::std::option::Option<crate::runtime::LocalDateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EdgeAutoUpdateConfig "EdgeAutoUpdateConfig" 4 {
    (
        time_zone: ::std::string::String = "timeZone" 1 with_time_zone,
        rrule: ::std::string::String = "rrule" 1 with_rrule,
        start: crate::runtime::LocalDateTime = "start" 1 with_start,
        end: crate::runtime::LocalDateTime = "end" 1 with_end,
    )
});
