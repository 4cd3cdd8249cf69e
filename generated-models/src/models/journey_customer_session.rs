// @generated from the schema "JourneyCustomerSession"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// One visit of a customer, for example to a web site.
///
/// The schema `JourneyCustomerSession`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyCustomerSession {
    /// The id of the visit.
    ///
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// What kind of visit it is, such as `web`.
    ///
    /// `type`: `string`, required.
    pub r#type: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyCustomerSession "JourneyCustomerSession" 2 {
    (
        id: String = "id" with_id required,
        r#type: String = "type" with_type required,
    )
});
