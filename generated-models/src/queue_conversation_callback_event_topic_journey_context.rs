// @generated from the schema "QueueConversationCallbackEventTopicJourneyContext"; changes made here are lost at the next generation

/// The schema `QueueConversationCallbackEventTopicJourneyContext`.
pub struct QueueConversationCallbackEventTopicJourneyContext {
    /// `customer`: `QueueConversationCallbackEventTopicJourneyCustomer`.
    pub customer: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationCallbackEventTopicJourneyCustomer>,
    >,
    /// `customerSession`: `QueueConversationCallbackEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: ::std::option::Option<
        ::std::boxed::Box<
            crate::QueueConversationCallbackEventTopicJourneyCustomerSession,
        >,
    >,
    /// `triggeringAction`: `QueueConversationCallbackEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationCallbackEventTopicJourneyAction>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueConversationCallbackEventTopicJourneyContext {
    const EMPTY: Self = Self {
        customer: ::std::option::Option::None,
        customer_session: ::std::option::Option::None,
        triggering_action: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationCallbackEventTopicJourneyContext = &<QueueConversationCallbackEventTopicJourneyContext as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationCallbackEventTopicJourneyContext",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("customer", "customer", 0),
            ("customerSession", "customer_session", 0),
            ("triggeringAction", "triggering_action", 0),
        ],
        fields: &[&E.customer, &E.customer_session, &E.triggering_action],
    }
};

crate::runtime::model!(QueueConversationCallbackEventTopicJourneyContext);

crate::runtime::setters!(QueueConversationCallbackEventTopicJourneyContext {
    with_customer: customer: ::std::boxed::Box<crate::QueueConversationCallbackEventTopicJourneyCustomer>,
    with_customer_session: customer_session: ::std::boxed::Box<crate::QueueConversationCallbackEventTopicJourneyCustomerSession>,
    with_triggering_action: triggering_action: ::std::boxed::Box<crate::QueueConversationCallbackEventTopicJourneyAction>,
});
