// @generated from the schema "SessionLastEvent"; changes made here are lost at the next generation

/// The schema `SessionLastEvent`.
#[repr(C)]
pub struct SessionLastEvent {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `eventName`: `string`, required.
    #[doc(alias = "eventName")]
    pub event_name: ::std::option::Option<::std::string::String>,
    /// `createdDate`: `string (date-time)`, required.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SessionLastEvent "SessionLastEvent" 3 {
    (
        id: ::std::string::String = "id" 1 with_id,
        event_name: ::std::string::String = "eventName" 1 with_event_name,
        created_date: crate::runtime::DateTime = "createdDate" 1 with_created_date,
    )
});
