// @generated from the schema "ScheduleInterval"; changes made here are lost at the next generation

/// The schema `ScheduleInterval`.
#[repr(C)]
pub struct ScheduleInterval {
    /// `start`: `string`, required.
    pub start: ::std::option::Option<::std::string::String>,
    /// `end`: `string`, required.
    pub end: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ScheduleInterval "ScheduleInterval" 2 {
    (
        start: ::std::string::String = "start" 1 with_start,
        end: ::std::string::String = "end" 1 with_end,
    )
});
