// @generated from the schema "JourneyCustomer"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// A customer as the journey of a customer knows one.
///
/// The schema `JourneyCustomer`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyCustomer {
    /// The id of the customer, in the terms of `idType`.
    ///
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// What kind of id it is.
    ///
    /// `idType`: `string`, required.
    #[doc(alias = "idType")]
    pub id_type: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyCustomer "JourneyCustomer" 2 {
    (
        id: String = "id" with_id required,
        id_type: String = "idType" with_id_type required,
    )
});
