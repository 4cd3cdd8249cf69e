// @generated from the schema "Segment"; changes made here are lost at the next generation

/// The schema `Segment`.
#[repr(C)]
pub struct Segment {
    /// `startTime`: `string (date-time)`, required.
    #[doc(alias = "startTime")]
    pub start_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `endTime`: `string (date-time)`, required.
    #[doc(alias = "endTime")]
    pub end_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `howEnded`: `string`.
    #[doc(alias = "howEnded")]
    pub how_ended: ::std::option::Option<::std::string::String>,
    /// `disconnectType`: `string`.
    #[doc(alias = "disconnectType")]
    pub disconnect_type: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Segment "Segment" 5 {
    (
        start_time: crate::runtime::DateTime = "startTime" 1 with_start_time,
        end_time: crate::runtime::DateTime = "endTime" 1 with_end_time,
        r#type: ::std::string::String = "type" 0 with_type,
        how_ended: ::std::string::String = "howEnded" 0 with_how_ended,
        disconnect_type: ::std::string::String = "disconnectType" 0 with_disconnect_type,
    )
});
