// @generated from the schema "QueueConversationCobrowseEventTopicJourneyContext"; changes made here are lost at the next generation

use crate::{
    QueueConversationCobrowseEventTopicJourneyAction,
    QueueConversationCobrowseEventTopicJourneyCustomer,
    QueueConversationCobrowseEventTopicJourneyCustomerSession,
};
use crate::runtime::Extra;

/// The schema `QueueConversationCobrowseEventTopicJourneyContext`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationCobrowseEventTopicJourneyContext {
    /// `customer`: `QueueConversationCobrowseEventTopicJourneyCustomer`.
    pub customer: Option<Box<QueueConversationCobrowseEventTopicJourneyCustomer>>,
    /// `customerSession`: `QueueConversationCobrowseEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: Option<
        Box<QueueConversationCobrowseEventTopicJourneyCustomerSession>,
    >,
    /// `triggeringAction`: `QueueConversationCobrowseEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: Option<Box<QueueConversationCobrowseEventTopicJourneyAction>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationCobrowseEventTopicJourneyContext "QueueConversationCobrowseEventTopicJourneyContext" 3 {
    (
        customer: Box<QueueConversationCobrowseEventTopicJourneyCustomer> = "customer" with_customer,
        customer_session: Box<QueueConversationCobrowseEventTopicJourneyCustomerSession> = "customerSession" with_customer_session,
        triggering_action: Box<QueueConversationCobrowseEventTopicJourneyAction> = "triggeringAction" with_triggering_action,
    )
});
