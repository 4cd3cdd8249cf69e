// @generated from the schema "HomerRecord"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `HomerRecord`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct HomerRecord {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `date`: `string (date-time)`.
    pub date: Option<DateTime>,
    /// `milliTs`: `string`.
    #[doc(alias = "milliTs")]
    pub milli_ts: Option<String>,
    /// `microTs`: `string`.
    #[doc(alias = "microTs")]
    pub micro_ts: Option<String>,
    /// `method`: `string`.
    pub method: Option<String>,
    /// `replyReason`: `string`.
    #[doc(alias = "replyReason")]
    pub reply_reason: Option<String>,
    /// `ruri`: `string`.
    pub ruri: Option<String>,
    /// `ruriUser`: `string`.
    #[doc(alias = "ruriUser")]
    pub ruri_user: Option<String>,
    /// `ruriDomain`: `string`.
    #[doc(alias = "ruriDomain")]
    pub ruri_domain: Option<String>,
    /// `fromUser`: `string`.
    #[doc(alias = "fromUser")]
    pub from_user: Option<String>,
    /// `fromDomain`: `string`.
    #[doc(alias = "fromDomain")]
    pub from_domain: Option<String>,
    /// `fromTag`: `string`.
    #[doc(alias = "fromTag")]
    pub from_tag: Option<String>,
    /// `toUser`: `string`.
    #[doc(alias = "toUser")]
    pub to_user: Option<String>,
    /// `toDomain`: `string`.
    #[doc(alias = "toDomain")]
    pub to_domain: Option<String>,
    /// `toTag`: `string`.
    #[doc(alias = "toTag")]
    pub to_tag: Option<String>,
    /// `pidUser`: `string`.
    #[doc(alias = "pidUser")]
    pub pid_user: Option<String>,
    /// `contactUser`: `string`.
    #[doc(alias = "contactUser")]
    pub contact_user: Option<String>,
    /// `authUser`: `string`.
    #[doc(alias = "authUser")]
    pub auth_user: Option<String>,
    /// `callid`: `string`.
    pub callid: Option<String>,
    /// `callidAleg`: `string`.
    #[doc(alias = "callidAleg")]
    pub callid_aleg: Option<String>,
    /// `via1`: `string`.
    pub via1: Option<String>,
    /// `via1Branch`: `string`.
    #[doc(alias = "via1Branch")]
    pub via1_branch: Option<String>,
    /// `cseq`: `string`.
    pub cseq: Option<String>,
    /// `diversion`: `string`.
    pub diversion: Option<String>,
    /// `reason`: `string`.
    pub reason: Option<String>,
    /// `contentType`: `string`.
    #[doc(alias = "contentType")]
    pub content_type: Option<String>,
    /// `auth`: `string`.
    pub auth: Option<String>,
    /// `userAgent`: `string`.
    #[doc(alias = "userAgent")]
    pub user_agent: Option<String>,
    /// `sourceIp`: `string`.
    #[doc(alias = "sourceIp")]
    pub source_ip: Option<String>,
    /// `sourcePort`: `string`.
    #[doc(alias = "sourcePort")]
    pub source_port: Option<String>,
    /// `destinationIp`: `string`.
    #[doc(alias = "destinationIp")]
    pub destination_ip: Option<String>,
    /// `destinationPort`: `string`.
    #[doc(alias = "destinationPort")]
    pub destination_port: Option<String>,
    /// `contactIp`: `string`.
    #[doc(alias = "contactIp")]
    pub contact_ip: Option<String>,
    /// `contactPort`: `string`.
    #[doc(alias = "contactPort")]
    pub contact_port: Option<String>,
    /// `originatorIp`: `string`.
    #[doc(alias = "originatorIp")]
    pub originator_ip: Option<String>,
    /// `originatorPort`: `string`.
    #[doc(alias = "originatorPort")]
    pub originator_port: Option<String>,
    /// `correlationId`: `string`.
    #[doc(alias = "correlationId")]
    pub correlation_id: Option<String>,
    /// `proto`: `string`.
    pub proto: Option<String>,
    /// `family`: `string`.
    pub family: Option<String>,
    /// `rtpStat`: `string`.
    #[doc(alias = "rtpStat")]
    pub rtp_stat: Option<String>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `node`: `string`.
    pub node: Option<String>,
    /// `trans`: `string`.
    pub trans: Option<String>,
    /// `dbnode`: `string`.
    pub dbnode: Option<String>,
    /// `msg`: `string`.
    pub msg: Option<String>,
    /// `sourceAlias`: `string`.
    #[doc(alias = "sourceAlias")]
    pub source_alias: Option<String>,
    /// `destinationAlias`: `string`.
    #[doc(alias = "destinationAlias")]
    pub destination_alias: Option<String>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: Option<String>,
    /// `participantId`: `string`.
    #[doc(alias = "participantId")]
    pub participant_id: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(HomerRecord "HomerRecord" 51 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        date: DateTime = "date" with_date,
        milli_ts: String = "milliTs" with_milli_ts,
        micro_ts: String = "microTs" with_micro_ts,
        method: String = "method" with_method,
        reply_reason: String = "replyReason" with_reply_reason,
        ruri: String = "ruri" with_ruri,
        ruri_user: String = "ruriUser" with_ruri_user,
        ruri_domain: String = "ruriDomain" with_ruri_domain,
        from_user: String = "fromUser" with_from_user,
        from_domain: String = "fromDomain" with_from_domain,
        from_tag: String = "fromTag" with_from_tag,
        to_user: String = "toUser" with_to_user,
        to_domain: String = "toDomain" with_to_domain,
        to_tag: String = "toTag" with_to_tag,
    )
    (
        pid_user: String = "pidUser" with_pid_user,
        contact_user: String = "contactUser" with_contact_user,
        auth_user: String = "authUser" with_auth_user,
        callid: String = "callid" with_callid,
        callid_aleg: String = "callidAleg" with_callid_aleg,
        via1: String = "via1" with_via1,
        via1_branch: String = "via1Branch" with_via1_branch,
        cseq: String = "cseq" with_cseq,
        diversion: String = "diversion" with_diversion,
        reason: String = "reason" with_reason,
        content_type: String = "contentType" with_content_type,
        auth: String = "auth" with_auth,
        user_agent: String = "userAgent" with_user_agent,
        source_ip: String = "sourceIp" with_source_ip,
        source_port: String = "sourcePort" with_source_port,
        destination_ip: String = "destinationIp" with_destination_ip,
    )
    (
        destination_port: String = "destinationPort" with_destination_port,
        contact_ip: String = "contactIp" with_contact_ip,
        contact_port: String = "contactPort" with_contact_port,
        originator_ip: String = "originatorIp" with_originator_ip,
        originator_port: String = "originatorPort" with_originator_port,
        correlation_id: String = "correlationId" with_correlation_id,
        proto: String = "proto" with_proto,
        family: String = "family" with_family,
        rtp_stat: String = "rtpStat" with_rtp_stat,
        r#type: String = "type" with_type,
        node: String = "node" with_node,
        trans: String = "trans" with_trans,
        dbnode: String = "dbnode" with_dbnode,
        msg: String = "msg" with_msg,
        source_alias: String = "sourceAlias" with_source_alias,
        destination_alias: String = "destinationAlias" with_destination_alias,
    )
    (
        conversation_id: String = "conversationId" with_conversation_id,
        participant_id: String = "participantId" with_participant_id,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
