// @generated from the schema "QueueConversationCobrowseEventTopicJourneyContext"; changes made here are lost at the next generation

/// The schema `QueueConversationCobrowseEventTopicJourneyContext`.
pub struct QueueConversationCobrowseEventTopicJourneyContext {
    /// `customer`: `QueueConversationCobrowseEventTopicJourneyCustomer`.
    pub customer: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationCobrowseEventTopicJourneyCustomer>,
    >,
    /// `customerSession`: `QueueConversationCobrowseEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: ::std::option::Option<
        ::std::boxed::Box<
            crate::QueueConversationCobrowseEventTopicJourneyCustomerSession,
        >,
    >,
    /// `triggeringAction`: `QueueConversationCobrowseEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationCobrowseEventTopicJourneyAction>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueConversationCobrowseEventTopicJourneyContext {
    const EMPTY: Self = Self {
        customer: ::std::option::Option::None,
        customer_session: ::std::option::Option::None,
        triggering_action: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationCobrowseEventTopicJourneyContext = &<QueueConversationCobrowseEventTopicJourneyContext as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationCobrowseEventTopicJourneyContext",
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

crate::runtime::model!(QueueConversationCobrowseEventTopicJourneyContext);

crate::runtime::setters!(QueueConversationCobrowseEventTopicJourneyContext {
    with_customer: customer: ::std::boxed::Box<crate::QueueConversationCobrowseEventTopicJourneyCustomer>,
    with_customer_session: customer_session: ::std::boxed::Box<crate::QueueConversationCobrowseEventTopicJourneyCustomerSession>,
    with_triggering_action: triggering_action: ::std::boxed::Box<crate::QueueConversationCobrowseEventTopicJourneyAction>,
});
