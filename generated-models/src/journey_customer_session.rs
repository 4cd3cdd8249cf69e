// @generated from the schema "JourneyCustomerSession"; changes made here are lost at the next generation

/// One visit of a customer, for example to a web site.
///
/// The schema `JourneyCustomerSession`.
#[repr(C)]
pub struct JourneyCustomerSession {
    /// The id of the visit.
    ///
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// What kind of visit it is, such as `web`.
    ///
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyCustomerSession "JourneyCustomerSession" 2 {
    (
        id: ::std::string::String = "id" 1 with_id,
        r#type: ::std::string::String = "type" 1 with_type,
    )
});
