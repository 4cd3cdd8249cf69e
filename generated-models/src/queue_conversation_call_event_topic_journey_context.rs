// @generated from the schema "QueueConversationCallEventTopicJourneyContext"; changes made here are lost at the next generation

/// The schema `QueueConversationCallEventTopicJourneyContext`.
pub struct QueueConversationCallEventTopicJourneyContext {
    /// `customer`: `QueueConversationCallEventTopicJourneyCustomer`.
    pub customer: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationCallEventTopicJourneyCustomer>,
    >,
    /// `customerSession`: `QueueConversationCallEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationCallEventTopicJourneyCustomerSession>,
    >,
    /// `triggeringAction`: `QueueConversationCallEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationCallEventTopicJourneyAction>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueConversationCallEventTopicJourneyContext {
    const EMPTY: Self = Self {
        customer: ::std::option::Option::None,
        customer_session: ::std::option::Option::None,
        triggering_action: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationCallEventTopicJourneyContext = &<QueueConversationCallEventTopicJourneyContext as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationCallEventTopicJourneyContext",
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

crate::runtime::model!(QueueConversationCallEventTopicJourneyContext);

crate::runtime::setters!(QueueConversationCallEventTopicJourneyContext {
    with_customer: customer: ::std::boxed::Box<crate::QueueConversationCallEventTopicJourneyCustomer>,
    with_customer_session: customer_session: ::std::boxed::Box<crate::QueueConversationCallEventTopicJourneyCustomerSession>,
    with_triggering_action: triggering_action: ::std::boxed::Box<crate::QueueConversationCallEventTopicJourneyAction>,
});
