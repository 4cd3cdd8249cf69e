// @generated from the schema "QueueConversationChatEventTopicJourneyContext"; changes made here are lost at the next generation

use crate::{
    QueueConversationChatEventTopicJourneyAction,
    QueueConversationChatEventTopicJourneyCustomer,
    QueueConversationChatEventTopicJourneyCustomerSession,
};
use crate::runtime::Extra;

/// The schema `QueueConversationChatEventTopicJourneyContext`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationChatEventTopicJourneyContext {
    /// `customer`: `QueueConversationChatEventTopicJourneyCustomer`.
    pub customer: Option<Box<QueueConversationChatEventTopicJourneyCustomer>>,
    /// `customerSession`: `QueueConversationChatEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: Option<
        Box<QueueConversationChatEventTopicJourneyCustomerSession>,
    >,
    /// `triggeringAction`: `QueueConversationChatEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: Option<Box<QueueConversationChatEventTopicJourneyAction>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationChatEventTopicJourneyContext "QueueConversationChatEventTopicJourneyContext" 3 {
    (
        customer: Box<QueueConversationChatEventTopicJourneyCustomer> = "customer" with_customer,
        customer_session: Box<QueueConversationChatEventTopicJourneyCustomerSession> = "customerSession" with_customer_session,
        triggering_action: Box<QueueConversationChatEventTopicJourneyAction> = "triggeringAction" with_triggering_action,
    )
});
