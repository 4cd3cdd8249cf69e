// @generated from the schema "WebDeploymentsJourneyContext"; changes made here are lost at the next generation

/// The schema `WebDeploymentsJourneyContext`.
#[repr(C)]
pub struct WebDeploymentsJourneyContext {
    /// `journeyAction`: `JourneyAction`.
    #[doc(alias = "journeyAction")]
    pub journey_action: ::std::option::Option<::std::boxed::Box<crate::JourneyAction>>,
    /// `customer`: `JourneyCustomer`.
    pub customer: ::std::option::Option<::std::boxed::Box<crate::JourneyCustomer>>,
    /// `customerSession`: `JourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyCustomerSession>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WebDeploymentsJourneyContext "WebDeploymentsJourneyContext" 3 {
    (
        journey_action: ::std::boxed::Box<crate::JourneyAction> = "journeyAction" 0 with_journey_action,
        customer: ::std::boxed::Box<crate::JourneyCustomer> = "customer" 0 with_customer,
        customer_session: ::std::boxed::Box<crate::JourneyCustomerSession> = "customerSession" 0 with_customer_session,
    )
});
