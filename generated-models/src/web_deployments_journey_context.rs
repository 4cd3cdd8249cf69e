// @generated from the schema "WebDeploymentsJourneyContext"; changes made here are lost at the next generation

/// The schema `WebDeploymentsJourneyContext`.
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

impl crate::runtime::Model for WebDeploymentsJourneyContext {
    const EMPTY: Self = Self {
        journey_action: ::std::option::Option::None,
        customer: ::std::option::Option::None,
        customer_session: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WebDeploymentsJourneyContext = &<WebDeploymentsJourneyContext as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WebDeploymentsJourneyContext",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("journeyAction", "journey_action", 0),
            ("customer", "customer", 0),
            ("customerSession", "customer_session", 0),
        ],
        fields: &[&E.journey_action, &E.customer, &E.customer_session],
    }
};

crate::runtime::model!(WebDeploymentsJourneyContext);

crate::runtime::setters!(WebDeploymentsJourneyContext {
    with_journey_action: journey_action: ::std::boxed::Box<crate::JourneyAction>,
    with_customer: customer: ::std::boxed::Box<crate::JourneyCustomer>,
    with_customer_session: customer_session: ::std::boxed::Box<crate::JourneyCustomerSession>,
});
