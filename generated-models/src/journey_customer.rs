// @generated from the schema "JourneyCustomer"; changes made here are lost at the next generation

/// A customer as the journey of a customer knows one.
///
/// The schema `JourneyCustomer`.
#[repr(C)]
pub struct JourneyCustomer {
    /// The id of the customer, in the terms of `idType`.
    ///
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// What kind of id it is.
    ///
    /// `idType`: `string`, required.
    #[doc(alias = "idType")]
    pub id_type: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyCustomer "JourneyCustomer" 2 {
    (
        id: ::std::string::String = "id" 1 with_id,
        id_type: ::std::string::String = "idType" 1 with_id_type,
    )
});
