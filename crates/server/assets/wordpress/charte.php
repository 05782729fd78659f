<?php
/**
 * Plugin Name: Akismet by Charte
 * Description: Sends what the Akismet plugin asks to a Charte of your own, and nothing to Automattic.
 * License: Apache-2.0 OR MIT
 *
 * Put this file into wp-content/mu-plugins/ and write the address of your Charte on the line below, or as a constant of
 * the same name in wp-config.php. The Akismet plugin stays as it is.
 */
defined( 'CHARTE_URL' ) || define( 'CHARTE_URL', 'https://charte.example' );

// Its calls go by the service's name, by the key before that name, or by a number with the name in the Host header.
add_filter( 'pre_http_request', function ( $answer, $call, $url ) {
	$to   = wp_parse_url( $url );
	$host = is_array( $call['headers'] ) && isset( $call['headers']['Host'] ) ? $call['headers']['Host'] : ( $to['host'] ?? '' );
	if ( ! preg_match( '/^(?:([0-9a-f]{12})\.)?rest\.akismet\.com$/i', $host, $key ) ) {
		return $answer;
	}
	unset( $call['headers']['Host'] );
	$here = rtrim( CHARTE_URL, '/' ) . $to['path'] . ( isset( $to['query'] ) ? '?' . $to['query'] : '' );
	return wp_remote_request( isset( $key[1] ) ? add_query_arg( 'api_key', $key[1], $here ) : $here, $call );
}, 10, 3 );

// Its settings embed statistics from Automattic, with the address of this site and a key, and fetch letters from there: the
// browser is told to load none. After WordPress's own header, which would take the place of this one.
add_action( 'admin_init', function () {
	if ( 'akismet-key-config' === ( $_GET['page'] ?? '' ) ) {
		header( "Content-Security-Policy: frame-src 'self'; font-src 'self' data:", false );
		add_action( 'admin_head', function () {
			echo '<style>iframe[src*="//tools.akismet.com/"], .akismet-new-snapshot__chart, #akismet-plugin-container a[href*="view=stats"] { display: none !important; }</style>';
		} );
	}
}, PHP_INT_MAX );

// In the list of comments it fetches a picture of every link from Automattic.
add_filter( 'akismet_enable_mshots', '__return_false' );

// Its notice under the comment form names Charte, and leads to what Charte says of the use of a commenter's data.
add_filter( 'akismet_comment_form_privacy_notice_markup', function ( $notice ) {
	$page = defined( 'CHARTE_NOTICE' ) ? CHARTE_NOTICE : rtrim( CHARTE_URL, '/' ) . '/notice?site=' . rawurlencode( home_url() );
	return strtr( $notice, array( 'https://akismet.com/privacy/' => esc_url( $page ), 'Akismet' => 'Charte' ) );
} );
