// @generated from the schema "JourneyContext"; changes made here are lost at the next generation

/// A customer's way to a conversation, as far as it was followed.
///
/// The schema `JourneyContext`.
#[repr(C)]
pub struct JourneyContext {
    /// Who the customer is.
    ///
    /// `customer`: `JourneyCustomer`, required.
    pub customer: ::std::option::Option<::std::boxed::Box<crate::JourneyCustomer>>,
    /// The visit during which the customer asked for contact.
    ///
    /// `customerSession`: `JourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyCustomerSession>,
    >,
    /// What offered the contact to the customer.
    ///
    /// `triggeringAction`: `JourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyAction>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyContext "JourneyContext" 3 {
    (
        customer: ::std::boxed::Box<crate::JourneyCustomer> = "customer" 1 with_customer,
        customer_session: ::std::boxed::Box<crate::JourneyCustomerSession> = "customerSession" 0 with_customer_session,
        triggering_action: ::std::boxed::Box<crate::JourneyAction> = "triggeringAction" 0 with_triggering_action,
    )
});
