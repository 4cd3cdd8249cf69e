// @generated from the schema "QueueConversationMessageEventTopicJourneyContext"; changes made here are lost at the next generation

/// The schema `QueueConversationMessageEventTopicJourneyContext`.
pub struct QueueConversationMessageEventTopicJourneyContext {
    /// `customer`: `QueueConversationMessageEventTopicJourneyCustomer`.
    pub customer: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationMessageEventTopicJourneyCustomer>,
    >,
    /// `customerSession`: `QueueConversationMessageEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: ::std::option::Option<
        ::std::boxed::Box<
            crate::QueueConversationMessageEventTopicJourneyCustomerSession,
        >,
    >,
    /// `triggeringAction`: `QueueConversationMessageEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationMessageEventTopicJourneyAction>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueConversationMessageEventTopicJourneyContext {
    const EMPTY: Self = Self {
        customer: ::std::option::Option::None,
        customer_session: ::std::option::Option::None,
        triggering_action: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationMessageEventTopicJourneyContext = &<QueueConversationMessageEventTopicJourneyContext as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationMessageEventTopicJourneyContext",
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

crate::runtime::model!(QueueConversationMessageEventTopicJourneyContext);

crate::runtime::setters!(QueueConversationMessageEventTopicJourneyContext {
    with_customer: customer: ::std::boxed::Box<crate::QueueConversationMessageEventTopicJourneyCustomer>,
    with_customer_session: customer_session: ::std::boxed::Box<crate::QueueConversationMessageEventTopicJourneyCustomerSession>,
    with_triggering_action: triggering_action: ::std::boxed::Box<crate::QueueConversationMessageEventTopicJourneyAction>,
});
