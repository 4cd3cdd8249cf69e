// @generated from the schema "ServerDate"; changes made here are lost at the next generation

/// The schema `ServerDate`.
#[repr(C)]
pub struct ServerDate {
    /// `currentDate`: `string (date-time)`.
    #[doc(alias = "currentDate")]
    pub current_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ServerDate "ServerDate" 1 {
    (
        current_date: crate::runtime::DateTime = "currentDate" 0 with_current_date,
    )
});
