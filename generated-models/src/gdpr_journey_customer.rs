// @generated from the schema "GDPRJourneyCustomer"; changes made here are lost at the next generation

/// The schema `GDPRJourneyCustomer`.
#[repr(C)]
pub struct GDPRJourneyCustomer {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(GDPRJourneyCustomer "GDPRJourneyCustomer" 2 {
    (
        r#type: ::std::string::String = "type" 0 with_type,
        id: ::std::string::String = "id" 0 with_id,
    )
});
