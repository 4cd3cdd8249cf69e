// @generated from the schema "HomerRecord"; changes made here are lost at the next generation

/// The schema `HomerRecord`.
#[repr(C)]
pub struct HomerRecord {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `date`: `string (date-time)`.
    pub date: ::std::option::Option<crate::runtime::DateTime>,
    /// `milliTs`: `string`.
    #[doc(alias = "milliTs")]
    pub milli_ts: ::std::option::Option<::std::string::String>,
    /// `microTs`: `string`.
    #[doc(alias = "microTs")]
    pub micro_ts: ::std::option::Option<::std::string::String>,
    /// `method`: `string`.
    pub method: ::std::option::Option<::std::string::String>,
    /// `replyReason`: `string`.
    #[doc(alias = "replyReason")]
    pub reply_reason: ::std::option::Option<::std::string::String>,
    /// `ruri`: `string`.
    pub ruri: ::std::option::Option<::std::string::String>,
    /// `ruriUser`: `string`.
    #[doc(alias = "ruriUser")]
    pub ruri_user: ::std::option::Option<::std::string::String>,
    /// `ruriDomain`: `string`.
    #[doc(alias = "ruriDomain")]
    pub ruri_domain: ::std::option::Option<::std::string::String>,
    /// `fromUser`: `string`.
    #[doc(alias = "fromUser")]
    pub from_user: ::std::option::Option<::std::string::String>,
    /// `fromDomain`: `string`.
    #[doc(alias = "fromDomain")]
    pub from_domain: ::std::option::Option<::std::string::String>,
    /// `fromTag`: `string`.
    #[doc(alias = "fromTag")]
    pub from_tag: ::std::option::Option<::std::string::String>,
    /// `toUser`: `string`.
    #[doc(alias = "toUser")]
    pub to_user: ::std::option::Option<::std::string::String>,
    /// `toDomain`: `string`.
    #[doc(alias = "toDomain")]
    pub to_domain: ::std::option::Option<::std::string::String>,
    /// `toTag`: `string`.
    #[doc(alias = "toTag")]
    pub to_tag: ::std::option::Option<::std::string::String>,
    /// `pidUser`: `string`.
    #[doc(alias = "pidUser")]
    pub pid_user: ::std::option::Option<::std::string::String>,
    /// `contactUser`: `string`.
    #[doc(alias = "contactUser")]
    pub contact_user: ::std::option::Option<::std::string::String>,
    /// `authUser`: `string`.
    #[doc(alias = "authUser")]
    pub auth_user: ::std::option::Option<::std::string::String>,
    /// `callid`: `string`.
    pub callid: ::std::option::Option<::std::string::String>,
    /// `callidAleg`: `string`.
    #[doc(alias = "callidAleg")]
    pub callid_aleg: ::std::option::Option<::std::string::String>,
    /// `via1`: `string`.
    pub via1: ::std::option::Option<::std::string::String>,
    /// `via1Branch`: `string`.
    #[doc(alias = "via1Branch")]
    pub via1_branch: ::std::option::Option<::std::string::String>,
    /// `cseq`: `string`.
    pub cseq: ::std::option::Option<::std::string::String>,
    /// `diversion`: `string`.
    pub diversion: ::std::option::Option<::std::string::String>,
    /// `reason`: `string`.
    pub reason: ::std::option::Option<::std::string::String>,
    /// `contentType`: `string`.
    #[doc(alias = "contentType")]
    pub content_type: ::std::option::Option<::std::string::String>,
    /// `auth`: `string`.
    pub auth: ::std::option::Option<::std::string::String>,
    /// `userAgent`: `string`.
    #[doc(alias = "userAgent")]
    pub user_agent: ::std::option::Option<::std::string::String>,
    /// `sourceIp`: `string`.
    #[doc(alias = "sourceIp")]
    pub source_ip: ::std::option::Option<::std::string::String>,
    /// `sourcePort`: `string`.
    #[doc(alias = "sourcePort")]
    pub source_port: ::std::option::Option<::std::string::String>,
    /// `destinationIp`: `string`.
    #[doc(alias = "destinationIp")]
    pub destination_ip: ::std::option::Option<::std::string::String>,
    /// `destinationPort`: `string`.
    #[doc(alias = "destinationPort")]
    pub destination_port: ::std::option::Option<::std::string::String>,
    /// `contactIp`: `string`.
    #[doc(alias = "contactIp")]
    pub contact_ip: ::std::option::Option<::std::string::String>,
    /// `contactPort`: `string`.
    #[doc(alias = "contactPort")]
    pub contact_port: ::std::option::Option<::std::string::String>,
    /// `originatorIp`: `string`.
    #[doc(alias = "originatorIp")]
    pub originator_ip: ::std::option::Option<::std::string::String>,
    /// `originatorPort`: `string`.
    #[doc(alias = "originatorPort")]
    pub originator_port: ::std::option::Option<::std::string::String>,
    /// `correlationId`: `string`.
    #[doc(alias = "correlationId")]
    pub correlation_id: ::std::option::Option<::std::string::String>,
    /// `proto`: `string`.
    pub proto: ::std::option::Option<::std::string::String>,
    /// `family`: `string`.
    pub family: ::std::option::Option<::std::string::String>,
    /// `rtpStat`: `string`.
    #[doc(alias = "rtpStat")]
    pub rtp_stat: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `node`: `string`.
    pub node: ::std::option::Option<::std::string::String>,
    /// `trans`: `string`.
    pub trans: ::std::option::Option<::std::string::String>,
    /// `dbnode`: `string`.
    pub dbnode: ::std::option::Option<::std::string::String>,
    /// `msg`: `string`.
    pub msg: ::std::option::Option<::std::string::String>,
    /// `sourceAlias`: `string`.
    #[doc(alias = "sourceAlias")]
    pub source_alias: ::std::option::Option<::std::string::String>,
    /// `destinationAlias`: `string`.
    #[doc(alias = "destinationAlias")]
    pub destination_alias: ::std::option::Option<::std::string::String>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `participantId`: `string`.
    #[doc(alias = "participantId")]
    pub participant_id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(HomerRecord "HomerRecord" 51 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        date: crate::runtime::DateTime = "date" 0 with_date,
        milli_ts: ::std::string::String = "milliTs" 0 with_milli_ts,
        micro_ts: ::std::string::String = "microTs" 0 with_micro_ts,
        method: ::std::string::String = "method" 0 with_method,
        reply_reason: ::std::string::String = "replyReason" 0 with_reply_reason,
        ruri: ::std::string::String = "ruri" 0 with_ruri,
        ruri_user: ::std::string::String = "ruriUser" 0 with_ruri_user,
        ruri_domain: ::std::string::String = "ruriDomain" 0 with_ruri_domain,
        from_user: ::std::string::String = "fromUser" 0 with_from_user,
        from_domain: ::std::string::String = "fromDomain" 0 with_from_domain,
        from_tag: ::std::string::String = "fromTag" 0 with_from_tag,
        to_user: ::std::string::String = "toUser" 0 with_to_user,
        to_domain: ::std::string::String = "toDomain" 0 with_to_domain,
        to_tag: ::std::string::String = "toTag" 0 with_to_tag,
    )
    (
        pid_user: ::std::string::String = "pidUser" 0 with_pid_user,
        contact_user: ::std::string::String = "contactUser" 0 with_contact_user,
        auth_user: ::std::string::String = "authUser" 0 with_auth_user,
        callid: ::std::string::String = "callid" 0 with_callid,
        callid_aleg: ::std::string::String = "callidAleg" 0 with_callid_aleg,
        via1: ::std::string::String = "via1" 0 with_via1,
        via1_branch: ::std::string::String = "via1Branch" 0 with_via1_branch,
        cseq: ::std::string::String = "cseq" 0 with_cseq,
        diversion: ::std::string::String = "diversion" 0 with_diversion,
        reason: ::std::string::String = "reason" 0 with_reason,
        content_type: ::std::string::String = "contentType" 0 with_content_type,
        auth: ::std::string::String = "auth" 0 with_auth,
        user_agent: ::std::string::String = "userAgent" 0 with_user_agent,
        source_ip: ::std::string::String = "sourceIp" 0 with_source_ip,
        source_port: ::std::string::String = "sourcePort" 0 with_source_port,
        destination_ip: ::std::string::String = "destinationIp" 0 with_destination_ip,
    )
    (
        destination_port: ::std::string::String = "destinationPort" 0 with_destination_port,
        contact_ip: ::std::string::String = "contactIp" 0 with_contact_ip,
        contact_port: ::std::string::String = "contactPort" 0 with_contact_port,
        originator_ip: ::std::string::String = "originatorIp" 0 with_originator_ip,
        originator_port: ::std::string::String = "originatorPort" 0 with_originator_port,
        correlation_id: ::std::string::String = "correlationId" 0 with_correlation_id,
        proto: ::std::string::String = "proto" 0 with_proto,
        family: ::std::string::String = "family" 0 with_family,
        rtp_stat: ::std::string::String = "rtpStat" 0 with_rtp_stat,
        r#type: ::std::string::String = "type" 0 with_type,
        node: ::std::string::String = "node" 0 with_node,
        trans: ::std::string::String = "trans" 0 with_trans,
        dbnode: ::std::string::String = "dbnode" 0 with_dbnode,
        msg: ::std::string::String = "msg" 0 with_msg,
        source_alias: ::std::string::String = "sourceAlias" 0 with_source_alias,
        destination_alias: ::std::string::String = "destinationAlias" 0 with_destination_alias,
    )
    (
        conversation_id: ::std::string::String = "conversationId" 0 with_conversation_id,
        participant_id: ::std::string::String = "participantId" 0 with_participant_id,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
